import { eachInSteps, type Steps } from '../platform/steps.js';
import type { ListProblem, ResolvedList, ResolvedOutlet } from './resolved-list.js';

/** What the registry's columns hold, in characters. */
const LONGEST = { name: 120, address: 255, hours: 255, services: 500 } as const;
const LONGEST_CONTRACT_NUMBER = 64;
export const MOST_PHONES = 50;
const LICENCE_CODE = /^[0-9A-Z]{1,18}$/;

const LABELS = { name: '名称', address: '地址', hours: '营业时间', services: '服务内容' } as const;

/** The list with only those outlets that fit the registry; the others become faulty rows with a problem each. */
export function* keepStorable(list: ResolvedList): Steps<ResolvedList> {
  const outlets: ResolvedOutlet[] = [];
  const faulty: { outlet: ResolvedOutlet; message: string }[] = [];
  yield* eachInSteps(list.outlets, (outlet) => {
    const message = whyUnstorable(outlet);
    if (message === null) outlets.push({ ...outlet, location: rounded(outlet.location) });
    else faulty.push({ outlet, message });
  });
  const rows = faulty.flatMap(({ outlet, message }) =>
    outlet.rowNumbers.map((rowNumber) => ({ rowNumber, outlet, message })),
  );
  return {
    ...list,
    counts: withFaulty(list.counts, rows.length),
    outlets,
    faultyRows: [
      ...list.faultyRows,
      ...rows.map(({ rowNumber, outlet: { name, licenceCode, phones } }) => ({
        rowNumber,
        name,
        licenceCode,
        phones,
      })),
    ],
    problems: [
      ...list.problems,
      ...rows.map(
        ({ rowNumber, message }): ListProblem => ({
          cell: `${list.nameColumn}${rowNumber}`,
          code: 'outlet-unstorable',
          severity: 'error',
          message,
        }),
      ),
    ],
  };
}

/** The counts when so many rows that had been accepted turn out to be faulty. */
export function withFaulty(counts: ResolvedList['counts'], rows: number): ResolvedList['counts'] {
  return { ...counts, accepted: counts.accepted - rows, errors: counts.errors + rows };
}

function whyUnstorable(outlet: ResolvedOutlet): string | null {
  for (const field of ['name', 'address', 'hours', 'services'] as const) {
    if ((outlet[field]?.length ?? 0) > LONGEST[field]) {
      return `${LABELS[field]}超过 ${LONGEST[field]} 个字，请缩短。`;
    }
  }
  if (outlet.licenceCode !== null && !LICENCE_CODE.test(outlet.licenceCode)) {
    return '证照代码应由数字和大写字母组成，最多 18 位。';
  }
  if (outlet.phones.length > MOST_PHONES) return `电话超过 ${MOST_PHONES} 个。`;
  const tooLong = outlet.authorizations.some(
    ({ contractNumber }) => (contractNumber?.length ?? 0) > LONGEST_CONTRACT_NUMBER,
  );
  return tooLong ? `合同编号超过 ${LONGEST_CONTRACT_NUMBER} 个字，请缩短。` : null;
}

/** To the column's six places, about a decimetre, so that what is read back equals what was written. */
function rounded(location: ResolvedOutlet['location']): ResolvedOutlet['location'] {
  if (location === null) return null;
  const { lat, lng, givenIn } = location;
  return { lat: Number(lat.toFixed(6)), lng: Number(lng.toFixed(6)), givenIn };
}
