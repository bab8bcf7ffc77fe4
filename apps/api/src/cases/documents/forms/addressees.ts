import type { DocumentContent } from '../document-content.js';
import type { FormFacts } from '../form-facts.js';
import { orBlank, respondentInWords } from '../form-words.js';

type Addressee = DocumentContent['addressee'];

export function toComplainant({ person }: FormFacts): Addressee {
  return { name: orBlank(person?.name ?? null), informant: false };
}

/** Goes to the business as well, so of the complainant it says the name and no more. */
export function toBothSides(facts: FormFacts): Addressee {
  return { name: `${orBlank(facts.person?.name ?? null)}、${respondentInWords(facts)}`, informant: false };
}

export function toInformant({ person }: FormFacts): Addressee {
  return { name: orBlank(person?.name ?? null), informant: true };
}
