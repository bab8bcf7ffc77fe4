import { uncheckedOf } from './citations.js';
import type { DocumentContent, FormNumber } from './document-content.js';
import type { FormFacts } from './form-facts.js';
import { acceptance, materialsNotice, refusal } from './forms/acceptance-forms.js';
import type { FormWriter } from './forms/form-body.js';
import { mediationAgreement, mediationNotice, termination } from './forms/mediation-forms.js';
import { tipOffOutcome } from './forms/outcome-form.js';
import { complaintRegistration, tipOffRegistration } from './forms/registration-forms.js';
import { routingNotice } from './forms/routing-form.js';

/** The forms of the law, by their number. Which act needs which is data: the rule set's `forms`. */
const WRITERS: Readonly<Record<FormNumber, FormWriter>> = {
  1: complaintRegistration,
  2: tipOffRegistration,
  3: routingNotice,
  4: materialsNotice,
  5: acceptance,
  6: refusal,
  7: mediationNotice,
  8: termination,
  9: mediationAgreement,
  10: tipOffOutcome,
};

/** Forms to an informant: of an anonymous tip-off nobody is there to be told. */
const TO_INFORMANT: readonly FormNumber[] = [10];

export function needsPerson(form: FormNumber): boolean {
  return TO_INFORMANT.includes(form);
}

const OWN_WORDS = '正文按这种文书应有的内容自拟，不是文书式样的原文，请核对。';

/**
 * Fills in a form. Pure.
 * @throws for a number that the case's rule set does not have
 */
export function writeContent(form: FormNumber, facts: FormFacts): DocumentContent {
  const stated = facts.rules.forms.find(({ number }) => number === form);
  const write = WRITERS[form];
  if (stated === undefined || write === undefined) throw new Error(`${facts.rules.id} has no form ${form}`);
  const { basis, ...body } = write(facts);
  return {
    form,
    title: stated.title.replace('投诉/举报', facts.kind === 'complaint' ? '投诉' : '举报'),
    bureauName: facts.bureauName,
    issuedOn: facts.issuedOn,
    ...body,
    unchecked: [OWN_WORDS, ...new Set(uncheckedOf(basis))],
  };
}
