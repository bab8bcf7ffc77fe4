import type { RegisteredOutlet } from '../../registry/registered-outlet.js';
import type { MergeContext } from '../outlet-merge.js';
import type { ResolvedAuthorization, ResolvedList, ResolvedOutlet } from '../resolved-list.js';

/** Invented ids and codes of tests; the ids have the length of real ones. */
export const BRAND = 'brand-a'.padEnd(22, '0');
export const OTHER_BRAND = 'brand-b'.padEnd(22, '0');
export const AGENT = 'agent-a'.padEnd(22, '0');
export const OTHER_AGENT = 'agent-b'.padEnd(22, '0');
export const TODAY = '2026-06-01';

export const ALL_COLUMNS: ResolvedList['columns'] = {
  licenceCode: true,
  location: true,
  phones: true,
  hours: true,
  services: true,
  tradeIn: true,
  validity: true,
  contractNumber: true,
};

export const NO_OPTIONAL_COLUMNS = Object.fromEntries(
  Object.keys(ALL_COLUMNS).map((column) => [column, false]),
) as unknown as ResolvedList['columns'];

export function granted(changes: Partial<ResolvedAuthorization> = {}): ResolvedAuthorization {
  return {
    brandId: BRAND,
    categoryCodes: ['refrigerator'],
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    contractNumber: null,
    ...changes,
  };
}

/** A listed outlet; the same number always gives the same one. */
export function listed(number: number, changes: Partial<ResolvedOutlet> = {}): ResolvedOutlet {
  return {
    rowNumbers: [number + 1],
    name: `演示第${number}服务站`,
    licenceCode: null,
    address: `演示大街${number}号`,
    divisionCode: '130102',
    location: null,
    phones: [{ number: `03115550${String(number).padStart(4, '0')}`, extension: null, brandIds: [BRAND] }],
    hours: null,
    services: null,
    tradeIn: null,
    authorizations: [granted()],
    ...changes,
  };
}

/** The outlet that publishing `listed(number)` leaves, with an id of its number. */
export function registered(number: number, changes: Partial<RegisteredOutlet> = {}): RegisteredOutlet {
  const { rowNumbers: _, authorizations: __, ...fields } = listed(number);
  return {
    id: `outlet-${number}`.padEnd(22, '0'),
    ...fields,
    state: 'open',
    authorizations: [
      {
        brandId: BRAND,
        categoryCode: 'refrigerator',
        validFrom: '2026-01-01',
        validTo: '2026-12-31',
        contractNumber: null,
        state: 'active',
        generalAgentId: AGENT,
      },
    ],
    ...changes,
  };
}

export function resolvedList(outlets: ResolvedOutlet[], changes: Partial<ResolvedList> = {}): ResolvedList {
  const rows = outlets.flatMap((outlet) => outlet.rowNumbers).length;
  return {
    counts: { rows, accepted: rows, errors: 0, otherProvince: 0, duplicates: 0 },
    columns: ALL_COLUMNS,
    nameColumn: 'B',
    outlets,
    otherProvinceRows: [],
    faultyRows: [],
    problems: [],
    ...changes,
  };
}

export function mergeContext(changes: Partial<MergeContext> = {}): MergeContext {
  return {
    columns: ALL_COLUMNS,
    scope: { brands: [{ brandId: BRAND, categoryCodes: ['refrigerator'] }], divisionCodes: ['1301'] },
    agentOf: new Map([[BRAND, AGENT]]),
    today: TODAY,
    ...changes,
  };
}
