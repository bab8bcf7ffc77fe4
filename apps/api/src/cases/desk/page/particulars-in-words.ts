import { MEASURE_KIND_LABELS, MEDIATION_WAY_LABELS, TELLING_WAY_LABELS } from '@jiweibao/shared';
import { dateInWords } from '../../../platform/date-in-words.js';
import type { ActInput } from '../../rules/act-input.js';
import type { GroundedAct, RuleSet } from '../../rules/rule-set.js';
import { groundOf } from '../../rules/rule-sets.js';
import type { ParticularSeen } from './case-page.js';

/** What the particulars of acts are read with. */
export interface ParticularNames {
  rules: RuleSet;
  bureau(code: string): string;
  /** Null for an account that is no longer known. */
  person(accountId: string): string | null;
}

/** The particulars of an act, as a timeline tells them. Those that are null are left out. */
export function particularsInWords(input: ActInput, names: ParticularNames): ParticularSeen[] {
  return pairs(input, names)
    .filter((pair): pair is [string, string] => pair[1] !== null)
    .map(([label, value]) => ({ label, value }));
}

function pairs(input: ActInput, names: ParticularNames): [string, string | null][] {
  switch (input.act) {
    case 'requestMaterials':
      return [['最晚', dateInWords(input.materialsBy)]];
    case 'decline':
    case 'terminate':
    case 'declineInvestigation':
    case 'reopen':
      return [['理由', groundText(names.rules, input.act, input.ground)]];
    case 'routeDown':
      return [
        ['分送给', names.bureau(input.receiverCode)],
        ['回报期限', input.reportBy && dateInWords(input.reportBy)],
      ];
    case 'returnUp':
    case 'takeUp':
    case 'extend':
      return [['理由', input.reason]];
    case 'assign':
      return [
        ['承办单位', input.stationCode && names.bureau(input.stationCode)],
        ['承办人', input.accountId && names.person(input.accountId)],
      ];
    case 'scheduleMediation':
      return [
        ['时间', `${dateInWords(input.on)} ${input.at}`],
        ['方式', MEDIATION_WAY_LABELS[input.way]],
        ['地点', input.place],
      ];
    case 'settle':
      return [['协议', input.agreement]];
    case 'tell':
      return [['方式', TELLING_WAY_LABELS[input.way]]];
    case 'takeMeasure':
      return [
        ['措施', MEASURE_KIND_LABELS[input.measure]],
        ['公示文号或网址', input.publicReference],
      ];
    case 'rate':
      return [['评价', `${input.stars} 星`]];
    default:
      return [];
  }
}

function groundText(rules: RuleSet, act: GroundedAct, id: string): string {
  return groundOf(rules, act, id)?.text ?? id;
}
