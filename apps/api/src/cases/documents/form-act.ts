import { dateInWords } from '../../platform/date-in-words.js';
import type { ActInput } from '../rules/act-input.js';
import type { RuleSet } from '../rules/rule-set.js';
import { groundOf } from '../rules/rule-sets.js';
import { type FormAct, NO_ACT } from './form-facts.js';

/**
 * What an act says on its form.
 * @param words what staff wrote for the consumer
 * @param nameOf the name of a bureau or station by its code
 */
export function formAct(
  input: ActInput,
  words: string | null,
  rules: RuleSet,
  nameOf: (bureauCode: string) => string,
): FormAct {
  return { ...NO_ACT, words, ...particulars(input, rules, nameOf) };
}

function particulars(
  input: ActInput,
  rules: RuleSet,
  nameOf: (bureauCode: string) => string,
): Partial<FormAct> {
  switch (input.act) {
    case 'requestMaterials':
      return { until: input.materialsBy };
    case 'decline':
    case 'terminate':
      return { ground: groundOf(rules, input.act, input.ground) };
    case 'routeDown':
      return { receiverName: nameOf(input.receiverCode), until: input.reportBy };
    case 'scheduleMediation':
      return {
        mediationAt: `${dateInWords(input.on)} ${input.at}`,
        mediationPlace: input.way === 'remote' ? `远程：${input.place}` : input.place,
      };
    case 'settle':
      return { agreement: input.agreement };
    case 'openInvestigation':
      return { opened: true };
    case 'declineInvestigation':
      return { opened: false, ground: groundOf(rules, input.act, input.ground) };
    default:
      return {};
  }
}
