import { ConsumerEntity } from './consumer.entity.js';
import { ConsumerSessionEntity } from './consumer-session.entity.js';

/** What is kept of people who logged in. */
export const CONSUMER_ENTITIES = [ConsumerEntity, ConsumerSessionEntity];
