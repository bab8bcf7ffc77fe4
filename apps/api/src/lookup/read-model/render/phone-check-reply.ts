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
