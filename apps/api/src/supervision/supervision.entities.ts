import { NumberQuestionEntity, NumberQuestionFileEntity } from './questions/number-question.entity.js';
import { NumberWarningCaseEntity } from './warnings/number-warning-case.entity.js';
import { NumberWarningEventEntity } from './warnings/number-warning-event.entity.js';
import {
  NumberWarningEvidenceEntity,
  NumberWarningFileEntity,
} from './warnings/number-warning-evidence.entity.js';
import { NumberWarningMeasureEntity } from './warnings/number-warning-measure.entity.js';

/** What is kept of suspect numbers. */
export const SUPERVISION_ENTITIES = [
  NumberWarningCaseEntity,
  NumberWarningEventEntity,
  NumberWarningEvidenceEntity,
  NumberWarningFileEntity,
  NumberWarningMeasureEntity,
  NumberQuestionEntity,
  NumberQuestionFileEntity,
];
