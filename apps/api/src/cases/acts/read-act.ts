import { type CaseAct, MEASURE_KINDS, MEDIATION_WAYS, TELLING_WAYS } from '@jiweibao/shared';
import type { ActInput, InputOf } from '../rules/act-input.js';
import { ParticularsOfBody } from './particulars-of-body.js';
import type { StaffActBody } from './staff-act-body.js';

type Reader<Act extends CaseAct> = (given: ParticularsOfBody) => Omit<InputOf<Act>, 'act'>;

const NOTHING = () => ({});
const ground = (given: ParticularsOfBody) => ({ ground: given.needed('ground', '请选择一条理由。') });
const reason = (given: ParticularsOfBody) => ({ reason: given.neededWords('reason', '请写明理由。') });

/** Which particulars each act takes. */
const READERS: { readonly [Act in CaseAct]: Reader<Act> } = {
  requestMaterials: (given) => ({
    materialsBy: given.needed('materialsBy', '请选择补充材料的最后一天。'),
  }),
  supplement: NOTHING,
  accept: NOTHING,
  decline: ground,
  routeDown: (given) => ({
    receiverCode: given.needed('receiverCode', '请选择分送给哪个局。'),
    reportBy: given.optional('reportBy'),
  }),
  returnUp: reason,
  takeUp: reason,
  assign: (given) => ({
    stationCode: given.optional('stationCode'),
    accountId: given.optional('accountId'),
  }),
  scheduleMediation: (given) => ({
    on: given.needed('on', '请选择调解的日期。'),
    at: given.needed('at', '请选择调解的时间。'),
    way: given.choice('way', MEDIATION_WAYS, '请选择当面调解还是在线调解。'),
    place: given.needed('place', '请写明调解的地点，或者怎样在线参加。'),
  }),
  pauseForTesting: NOTHING,
  resume: NOTHING,
  settle: (given) => ({ agreement: given.neededWords('agreement', '请写明双方达成了什么协议。') }),
  terminate: ground,
  tell: (given) => ({ way: given.choice('way', TELLING_WAYS, '请选择用什么方式告知的。') }),
  openInvestigation: NOTHING,
  declineInvestigation: ground,
  extend: reason,
  takeMeasure: (given) => ({
    measure: given.choice('measure', MEASURE_KINDS, '请选择采取了什么措施。'),
    publicReference: given.optional('publicReference'),
  }),
  close: NOTHING,
  withdraw: NOTHING,
  reopen: ground,
  rate: (given) => ({ stars: given.neededNumber('stars', '请选择几颗星。') }),
};

/** What an officer asks for. */
export interface StaffAct {
  input: ActInput;
  seenEventCount: number;
  note: string | null;
  words: string | null;
}

/** The particulars of an act. Every field of the body that is neither is a fault. */
export function readInput(act: CaseAct, given: ParticularsOfBody): ActInput {
  // Each reader gives the particulars of its own act: the table's type says so, and the pair cannot be said to the compiler.
  return { act, ...READERS[act](given) } as ActInput;
}

/** @throws {Problem} 400 with a sentence for each field that the act needs or does not take */
export function readStaffAct({ act, seenEventCount, note, words, ...rest }: StaffActBody): StaffAct {
  const given = new ParticularsOfBody({ ...rest, note, words });
  const input = readInput(act, given);
  const read = {
    input,
    seenEventCount,
    note: given.optionalWords('note'),
    words: given.optionalWords('words'),
  };
  given.check();
  return read;
}
