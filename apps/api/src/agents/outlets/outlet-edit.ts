import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { foldText, OUTLET_FIELD_LABELS } from '@jiweibao/shared';
import type { RegisteredAuthorization, RegisteredOutlet } from '../../registry/registered-outlet.js';
import type { OutletPhoneRecord } from '../../registry/registry-record.js';

/** What an agent may say of an outlet itself, phones apart. */
export type OutletFields = Pick<RegisteredOutlet, keyof typeof OUTLET_FIELD_LABELS>;

/** The terms of one brand and category. */
export type AuthorizationTerms = Pick<
  RegisteredAuthorization,
  'brandId' | 'categoryCode' | 'validFrom' | 'validTo' | 'contractNumber'
>;

export interface OutletEdit {
  fields: OutletFields;
  phones: readonly OutletPhoneRecord[];
  /** Of the own brands; those that are not named stay as they are. */
  authorizations: readonly AuthorizationTerms[];
}

export interface EditedOutlet {
  /** With the phones that it had. */
  outlet: RegisteredOutlet;
  /** Which of its fields differ from before; empty for none. */
  changed: (keyof OutletFields | 'authorizations')[];
  /** What is to be reviewed; null when the phones are the same. */
  phones: OutletPhoneRecord[] | null;
}

const FIELDS = Object.keys(OUTLET_FIELD_LABELS) as (keyof typeof OUTLET_FIELD_LABELS)[];

/** The outlet as an agent's edit leaves it. Phones are left to a review: a number is what a consumer relies on most. Pure. */
export function editedOutlet(
  before: RegisteredOutlet,
  edit: OutletEdit,
  generalAgentId: string,
): EditedOutlet {
  const authorizations = withTerms(before.authorizations, edit.authorizations, generalAgentId);
  const fields = { ...edit.fields, location: locationAfter(before, edit.fields) };
  const changed: EditedOutlet['changed'] = FIELDS.filter(
    (field) => !isDeepStrictEqual(before[field], fields[field]),
  );
  if (!isDeepStrictEqual(before.authorizations, authorizations)) changed.push('authorizations');
  return {
    outlet: { ...before, ...fields, authorizations },
    changed,
    phones: samePhones(before.phones, edit.phones) ? null : [...edit.phones],
  };
}

/** Whether nobody but the agent of these brands has a say in the outlet: every other authorization has lapsed. */
export function speaksAlone(
  { authorizations }: RegisteredOutlet,
  ownBrandIds: readonly string[],
  today: string,
): boolean {
  return authorizations.every(
    ({ brandId, state, validTo }) =>
      ownBrandIds.includes(brandId) || state === 'withdrawn' || (validTo !== null && validTo < today),
  );
}

/** Another text whenever anything of the outlet is another: so an edit knows whether it was made of what is there now. */
export function outletVersion(outlet: RegisteredOutlet): string {
  return createHash('sha256').update(JSON.stringify(outlet)).digest('base64url').slice(0, 22);
}

/** The same point keeps the system that it was given in. Who moved and names no other point is not where they were. */
function locationAfter(
  before: RegisteredOutlet,
  { location, address }: OutletFields,
): OutletFields['location'] {
  const known = before.location;
  if (known === null || location === null || known.lat !== location.lat || known.lng !== location.lng) {
    return location;
  }
  return foldText(before.address) === foldText(address) ? known : null;
}

function withTerms(
  known: readonly RegisteredAuthorization[],
  terms: readonly AuthorizationTerms[],
  generalAgentId: string,
): RegisteredAuthorization[] {
  const byKey = new Map(known.map((authorization) => [keyOf(authorization), authorization]));
  for (const term of terms) {
    const before = byKey.get(keyOf(term));
    const same = before !== undefined && isDeepStrictEqual({ ...before, ...term }, before);
    if (same && before.state !== 'withdrawn') continue;
    // What a bureau suspended stays so.
    const state = before?.state === 'suspended' ? 'suspended' : 'active';
    byKey.set(keyOf(term), { ...term, state, generalAgentId });
  }
  return [...byKey.values()].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function keyOf({ brandId, categoryCode }: { brandId: string; categoryCode: string }): string {
  return `${brandId} ${categoryCode}`;
}

function samePhones(one: readonly OutletPhoneRecord[], other: readonly OutletPhoneRecord[]): boolean {
  const plain = (phones: readonly OutletPhoneRecord[]) =>
    phones.map(({ number, extension }) => `${number} ${extension ?? ''}`);
  return isDeepStrictEqual(plain(one), plain(other));
}
