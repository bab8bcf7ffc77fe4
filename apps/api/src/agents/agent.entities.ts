import {
  AgentApplicationEntity,
  ApplicationBrandEntity,
  ApplicationFileEntity,
} from './applications/agent-application.entity.js';
import { BrandLetterEntity, BrandLetterFileEntity } from './letters/brand-letter.entity.js';
import { PhoneReviewEntity } from './phones/phone-review.entity.js';
import { ReviewingBureauEntity } from './reviewing/reviewing-bureau.entity.js';

/** Every table of this room, for the data source. */
export const AGENT_ENTITIES = [
  ReviewingBureauEntity,
  BrandLetterEntity,
  BrandLetterFileEntity,
  PhoneReviewEntity,
  AgentApplicationEntity,
  ApplicationBrandEntity,
  ApplicationFileEntity,
];
