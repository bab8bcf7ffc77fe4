import type { RegisteredAuthorization } from '../registry/registered-outlet.js';
import type { ResolvedAuthorization, ResolvedList } from './resolved-list.js';

/** What a list says of one outlet, brand and category. */
export interface ListedAuthorization {
  brandId: string;
  categoryCode: string;
  validFrom: string | null;
  validTo: string | null;
  contractNumber: string | null;
}

/** One for each brand and category; of two rows about the same, the one that runs longer counts. */
export function listedAuthorizations(authorizations: ResolvedAuthorization[]): ListedAuthorization[] {
  const listed = new Map<string, ListedAuthorization>();
  for (const { categoryCodes, ...terms } of authorizations) {
    for (const categoryCode of categoryCodes) {
      const key = `${terms.brandId} ${categoryCode}`;
      const known = listed.get(key);
      if (!known || runsLonger(terms.validTo, known.validTo)) listed.set(key, { ...terms, categoryCode });
    }
  }
  return [...listed.values()];
}

function runsLonger(one: string | null, other: string | null): boolean {
  if (other === null) return false;
  return one === null || one > other;
}

export interface AuthorizationUpdate {
  authorization: RegisteredAuthorization;
  /** What the list said and was not followed in, for the reader of the report. */
  note: { code: string; message: string } | null;
}

/** The registered authorization as the list leaves it. Pure; `today` is `YYYY-MM-DD` in Asia/Shanghai. */
export function updateAuthorization(
  known: RegisteredAuthorization,
  listed: ListedAuthorization,
  columns: ResolvedList['columns'],
  generalAgentId: string | null,
  today: string,
): AuthorizationUpdate {
  const contractNumber = columns.contractNumber ? listed.contractNumber : known.contractNumber;
  const period = columns.validity ? renewedPeriod(known, listed, today) : known;
  const state = known.state === 'withdrawn' ? 'active' : known.state;
  if (period === null) {
    return {
      authorization: known,
      note: {
        code: 'authorization-gap',
        message: `新的授权从 ${listed.validFrom} 起，与现在的授权(到 ${known.validTo} 止)不相连；为了不误报，现在的授权先不改，请在到期后再导入。`,
      },
    };
  }
  const { validFrom, validTo } = period;
  const authorization = { ...known, validFrom, validTo, contractNumber, state, generalAgentId };
  return { authorization, note: noteOn(authorization, columns, today) };
}

function noteOn(
  { state, validTo }: RegisteredAuthorization,
  columns: ResolvedList['columns'],
  today: string,
): AuthorizationUpdate['note'] {
  if (state === 'suspended') {
    return {
      code: 'authorization-suspended',
      message: '这个网点的授权已被暂停，导入名单不会恢复它。',
    };
  }
  if (!columns.validity && validTo !== null && validTo < today) {
    return {
      code: 'authorization-expired',
      message: `名单没有授权期限，名录中这项授权已于 ${validTo} 到期，仍按到期处理；如已续期，请在名单中写明新的期限。`,
    };
  }
  return null;
}

/**
 * A list sent ahead of a renewal names the coming period. What is in force today must not lapse because of it: periods that
 * follow each other become one; null when they leave a gap.
 */
function renewedPeriod(
  known: RegisteredAuthorization,
  listed: ListedAuthorization,
  today: string,
): { validFrom: string | null; validTo: string | null } | null {
  const ahead = listed.validFrom !== null && listed.validFrom > today;
  if (!ahead || known.state !== 'active' || !isInForce(known, today)) return listed;
  if (known.validTo !== null && dayAfter(known.validTo) < listed.validFrom!) return null;
  return { validFrom: known.validFrom, validTo: listed.validTo };
}

/** By its dates alone, both ends inclusive. */
function isInForce(
  { validFrom, validTo }: { validFrom: string | null; validTo: string | null },
  today: string,
): boolean {
  return (validFrom === null || validFrom <= today) && (validTo === null || today <= validTo);
}

function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
