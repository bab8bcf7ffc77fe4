import type { PhoneVerdict } from '@jiweibao/shared';
import type { PhoneFacts } from '../../lookup-types.js';
import { judgePhone } from '../../phone-verdict.js';
import type { Catalogue } from '../catalogue.js';
import { officialPhones } from './official-phones.js';

/** The members of `GET /phone-check` but for `registryAsOf`. @param today `YYYY-MM-DD` */
export function phoneCheck(facts: PhoneFacts, catalogue: Catalogue, today: string) {
  const { digits, display, extension } = facts.number;
  const { verdict, matches, warning, brand, advice } = judgePhone(facts, today, facts.brand?.id ?? null);
  const record = brand && catalogue.brand(brand.id);
  return {
    number: digits,
    display,
    extension,
    verdict,
    matches,
    warning,
    brand,
    officialPhones: record === null ? [] : officialPhones(record, catalogue, today),
    advice,
  };
}

/** What matters most to somebody who is about to call one of them comes first. */
const WORST_FIRST: Readonly<Record<PhoneVerdict, number>> = { warned: 0, unlisted: 1, official: 2 };

/** The items of `GET /phone-checks`: the worst first, otherwise as they were asked. @param today `YYYY-MM-DD` */
export function phoneChecks(asked: readonly PhoneFacts[], catalogue: Catalogue, today: string) {
  const checks = asked.map((facts) => phoneCheck(facts, catalogue, today));
  return checks.sort((a, b) => WORST_FIRST[a.verdict] - WORST_FIRST[b.verdict]);
}
