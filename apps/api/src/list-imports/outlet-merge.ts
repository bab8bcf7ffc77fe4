import { isDeepStrictEqual } from 'node:util';
import { foldText } from '@jiweibao/shared';
import { withNumbersAdded, withNumbersOf } from '../registry/phone-ownership.js';
import type { RegisteredAuthorization, RegisteredOutlet } from '../registry/registered-outlet.js';
import { isInScope, type ListScope } from './list-scope.js';
import { listedAuthorizations, updateAuthorization } from './listed-authorization.js';
import { OWN_FIELD_LABELS } from './outlet-fields.js';
import type { ResolvedList, ResolvedOutlet } from './resolved-list.js';
import { MOST_PHONES } from './storable-outlets.js';

/** What merging one list needs to know besides the outlet. */
export interface MergeContext {
  columns: ResolvedList['columns'];
  scope: ListScope;
  /** The general agent of each brand in the list. */
  agentOf: ReadonlyMap<string, string | null>;
  /** `YYYY-MM-DD` in Asia/Shanghai. */
  today: string;
}

/** What one match needs to know besides. */
export interface MergeDoubts {
  /** A faulty row may repeat the authorizations that this one does not, so none is withdrawn. */
  faultyRowMeansIt: boolean;
  /** A phone cell could not be read wholly: what is known of phones is kept and added to. */
  phonesUnreadable: boolean;
  /** The sender chose that what its rows do not name stays. */
  keepsLosses: boolean;
}

export interface MergeNote {
  code: string;
  message: string;
}

export interface MergedOutlet {
  outlet: RegisteredOutlet;
  /** What the list said and was not followed in. */
  notes: MergeNote[];
}

/** A listed outlet that the registry does not know. */
export function newOutlet(id: string, listed: ResolvedOutlet, context: MergeContext): RegisteredOutlet {
  const { rowNumbers: _, authorizations, ...fields } = listed;
  return {
    id,
    ...fields,
    state: 'open',
    authorizations: sorted(
      listedAuthorizations(authorizations).map((authorization) => ({
        ...authorization,
        state: 'active',
        generalAgentId: context.agentOf.get(authorization.brandId) ?? null,
      })),
    ),
  };
}

/**
 * A registered outlet as the list leaves it. What the list has no column for stays; so does the word of other agents: where
 * another one's authorization is in force too, this list fills blanks and overwrites nothing. Numbers are each brand's own: the list
 * says which are its brands', and nothing of anybody else's.
 */
export function mergeOutlet(
  known: RegisteredOutlet,
  listed: ResolvedOutlet,
  context: MergeContext,
  doubts: MergeDoubts,
): MergedOutlet {
  const wanted = ownFields(known, listed, context.columns);
  if (doubts.phonesUnreadable) wanted.phones = withNumbersAdded(known.phones, listed.phones);
  const fields = speaksAlone(known, context) ? { ...wanted, notes: [] } : sharedFields(known, wanted);
  const mayWithdraw = !doubts.faultyRowMeansIt && !doubts.keepsLosses;
  const { authorizations, notes } = mergeAuthorizations(known, listed, context, mayWithdraw);
  const { notes: fieldNotes, ...own } = fields;
  const phones = own.phones.slice(0, MOST_PHONES);
  return {
    outlet: { ...known, ...own, phones, state: 'open', authorizations },
    notes: [...fieldNotes, ...notes, ...noteOnPhones(own.phones.length)],
  };
}

/** Lists that only add would make an outlet's numbers grow past what the registry holds. */
function noteOnPhones(count: number): MergeNote[] {
  if (count <= MOST_PHONES) return [];
  const message = `这个网点登记的电话加起来有 ${count} 个，只保留前 ${MOST_PHONES} 个，请清理不再使用的号码。`;
  return [{ code: 'phones-too-many', message }];
}

type ListedFields = Omit<RegisteredOutlet, 'id' | 'state' | 'authorizations'>;

function ownFields(
  known: RegisteredOutlet,
  listed: ResolvedOutlet,
  columns: ResolvedList['columns'],
): ListedFields {
  const moved = foldText(known.address) !== foldText(listed.address);
  return {
    name: listed.name,
    address: listed.address,
    divisionCode: finerDivision(known.divisionCode, listed.divisionCode),
    // A blank or unusable cell does not mean that an outlet lost its licence or its place; having moved does the latter.
    licenceCode: listed.licenceCode ?? known.licenceCode,
    location: listed.location ?? (moved ? null : known.location),
    phones: columns.phones ? withNumbersOf(known.phones, brandsOf(listed), listed.phones) : known.phones,
    hours: columns.hours ? listed.hours : known.hours,
    services: columns.services ? listed.services : known.services,
    tradeIn: columns.tradeIn ? listed.tradeIn : known.tradeIn,
  };
}

/** A list that knows only the county does not take away the township that is known. */
function finerDivision(known: string, listed: string): string {
  return known.startsWith(listed) ? known : listed;
}

function sharedFields(known: RegisteredOutlet, wanted: ListedFields): ListedFields & { notes: MergeNote[] } {
  const notes: MergeNote[] = [];
  const keep = <Field extends keyof ListedFields>(field: Field): ListedFields[Field] => {
    if (known[field] === null) return wanted[field];
    if (wanted[field] !== null && !isDeepStrictEqual(wanted[field], known[field])) {
      notes.push({
        code: 'shared-outlet-kept',
        message: `这个网点还有其他总代理的有效授权，名录中的${OWN_FIELD_LABELS[field]}没有按本名单修改。`,
      });
    }
    return known[field];
  };
  return {
    name: keep('name'),
    address: keep('address'),
    divisionCode: keep('divisionCode'),
    licenceCode: keep('licenceCode'),
    location: keep('location'),
    phones: wanted.phones,
    hours: keep('hours'),
    services: keep('services'),
    tradeIn: keep('tradeIn'),
    notes,
  };
}

function brandsOf({ authorizations }: ResolvedOutlet): ReadonlySet<string> {
  return new Set(authorizations.map(({ brandId }) => brandId));
}

/** Whether nobody else has a say: every other brand's authorization has lapsed, or is of the same general agent. */
function speaksAlone(known: RegisteredOutlet, { agentOf, today }: MergeContext): boolean {
  const agents = new Set([...agentOf.values()].filter((agent) => agent !== null));
  return known.authorizations.every(
    ({ brandId, generalAgentId, state, validTo }) =>
      agentOf.has(brandId) ||
      state === 'withdrawn' ||
      (validTo !== null && validTo < today) ||
      (generalAgentId !== null && agents.has(generalAgentId)),
  );
}

function mergeAuthorizations(
  known: RegisteredOutlet,
  listed: ResolvedOutlet,
  { columns, scope, agentOf, today }: MergeContext,
  mayWithdraw: boolean,
): { authorizations: RegisteredAuthorization[]; notes: MergeNote[] } {
  const fresh = new Map(
    listedAuthorizations(listed.authorizations).map((authorization) => [keyOf(authorization), authorization]),
  );
  const notes: MergeNote[] = [];
  const authorizations = known.authorizations.map((authorization): RegisteredAuthorization => {
    const said = fresh.get(keyOf(authorization));
    if (said) {
      fresh.delete(keyOf(authorization));
      const agentId = agentOf.get(said.brandId) ?? null;
      const update = updateAuthorization(authorization, said, columns, agentId, today);
      if (update.note && !notes.some((note) => note.message === update.note!.message))
        notes.push(update.note);
      return update.authorization;
    }
    const speaks = isInScope(scope, authorization.brandId, authorization.categoryCode);
    return speaks && mayWithdraw ? { ...authorization, state: 'withdrawn' } : authorization;
  });
  for (const authorization of fresh.values()) {
    const generalAgentId = agentOf.get(authorization.brandId) ?? null;
    authorizations.push({ ...authorization, state: 'active', generalAgentId });
  }
  return { authorizations: sorted(authorizations), notes };
}

/** Whether an authorization of it stands that the list has a say about and its rows do not name. */
export function losesSomething(known: RegisteredOutlet, listed: ResolvedOutlet, scope: ListScope): boolean {
  const said = new Set(listedAuthorizations(listed.authorizations).map(keyOf));
  return known.authorizations.some(
    (one) =>
      one.state !== 'withdrawn' && isInScope(scope, one.brandId, one.categoryCode) && !said.has(keyOf(one)),
  );
}

const keyOf = ({ brandId, categoryCode }: { brandId: string; categoryCode: string }) =>
  `${brandId} ${categoryCode}`;

/** In one order, so that equal sets are equal. */
function sorted(authorizations: RegisteredAuthorization[]): RegisteredAuthorization[] {
  return authorizations.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}
