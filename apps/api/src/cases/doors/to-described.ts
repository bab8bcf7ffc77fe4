import { cleanText } from '@jiweibao/shared';
import { invalidRequest } from '../../platform/problem.js';
import { foldedName } from '../folded-name.js';
import { digitsOf } from '../intake/clean-filing.js';
import type { DuplicateBody } from './duplicate-replies.js';
import type { Described } from './duplicates.js';

/** What is known of a case, as it is compared. @throws {Problem} 400 when there is nothing to find a case by */
export function toDescribed({ personPhone, outletId, respondent, occurredOn }: DuplicateBody): Described {
  const described: Described = {
    personPhone: digitsOf(personPhone ?? '') || null,
    business: {
      outletId: outletId ?? null,
      phone: digitsOf(respondent?.phone ?? '') || null,
      foldedName: foldedName(cleanText(respondent?.name ?? '')),
    },
    occurredOn: occurredOn ?? null,
  };
  const known = [described.personPhone, ...Object.values(described.business)];
  if (known.some((value) => value !== null)) return described;
  const detail = '请先填写电话，或者对方的名称、电话，再查有没有重复。';
  throw invalidRequest([{ field: 'personPhone', code: 'missing', detail }]);
}
