import { foldText } from '@jiweibao/shared';
import { invalidRequest } from '../../platform/problem.js';
import { digitsOf } from '../intake/clean-filing.js';
import type { DuplicateBody } from './duplicate-replies.js';
import type { Described } from './duplicates.js';

/** What is known of a case, as it is compared. @throws {Problem} 400 when there is nothing to find a case by */
export function toDescribed({ personPhone, outletId, respondent, occurredOn }: DuplicateBody): Described {
  const described: Described = {
    personPhone: digitsOf(personPhone ?? '') || null,
    outletId: outletId ?? null,
    respondentPhone: digitsOf(respondent?.phone ?? '') || null,
    respondentName: foldText(respondent?.name ?? '') || null,
    occurredOn: occurredOn ?? null,
  };
  const { occurredOn: _alone, ...known } = described;
  if (Object.values(known).some((value) => value !== null)) return described;
  const detail = '请先填写电话，或者对方的名称、电话，再查有没有重复。';
  throw invalidRequest([{ field: 'personPhone', code: 'missing', detail }]);
}
