import { CaseAttachmentEntity } from './case-attachment.entity.js';
import { CaseClockEntity } from './case-clock.entity.js';
import { CaseDeliveryEntity } from './case-delivery.entity.js';
import { CaseEventEntity } from './case-event.entity.js';
import { CaseMessageEntity } from './case-message.entity.js';
import { CaseNoticeConsentEntity } from './case-notice-consent.entity.js';
import { CasePartyEntity } from './case-party.entity.js';
import { CaseSessionEntity } from './case-session.entity.js';
import { ConsumerCaseEntity } from './consumer-case.entity.js';

/** What is kept of complaints and tip-offs. */
export const CASE_ENTITIES = [
  ConsumerCaseEntity,
  CasePartyEntity,
  CaseEventEntity,
  CaseClockEntity,
  CaseDeliveryEntity,
  CaseMessageEntity,
  CaseAttachmentEntity,
  CaseNoticeConsentEntity,
  CaseSessionEntity,
];
