import type { CaseAct, CaseActField } from '@jiweibao/shared';

/** What an act is asked with: `needed`, or left to whoever does it. */
type Asked = Readonly<Partial<Record<CaseActField, 'needed' | 'optional'>>>;

const GROUND: Asked = { ground: 'needed' };
const REASON: Asked = { reason: 'needed' };
const MEDIATION: Asked = { on: 'needed', at: 'needed', way: 'needed', place: 'needed' };

/** The particulars of each act, in the order in which a form asks for them. `readStaffAct` reads the same; a test compares. */
const PARTICULARS: { readonly [Act in CaseAct]: Asked } = {
  requestMaterials: { materialsBy: 'needed' },
  supplement: {},
  accept: {},
  decline: GROUND,
  routeDown: { receiverCode: 'needed', reportBy: 'optional' },
  returnUp: REASON,
  takeUp: REASON,
  assign: { accountId: 'optional', stationCode: 'optional' },
  scheduleMediation: MEDIATION,
  pauseForTesting: {},
  resume: {},
  settle: { agreement: 'needed' },
  terminate: GROUND,
  tell: { way: 'needed' },
  openInvestigation: {},
  declineInvestigation: GROUND,
  extend: REASON,
  takeMeasure: { measure: 'needed', publicReference: 'optional' },
  close: {},
  withdraw: {},
  reopen: GROUND,
  rate: {},
};

/** What every act may be accompanied by. */
const ALWAYS: Asked = { words: 'optional', note: 'optional' };

export interface ActField {
  name: CaseActField;
  needed: boolean;
}

/** The fields of an act's form, in order. */
export function fieldsOf(act: CaseAct): ActField[] {
  const asked = Object.entries({ ...PARTICULARS[act], ...ALWAYS });
  return asked.map(([name, how]) => ({ name: name as CaseActField, needed: how === 'needed' }));
}
