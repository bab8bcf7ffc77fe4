import { ReviewingBureauEntity } from './reviewing/reviewing-bureau.entity.js';

/** Every table of this room, for the data source. */
export const AGENT_ENTITIES = [ReviewingBureauEntity];
