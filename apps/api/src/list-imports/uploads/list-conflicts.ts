import { foldText, type ListConflictKind } from '@jiweibao/shared';
import { groupBy } from '../../platform/group-by.js';
import { eachInSteps, type Steps, sortInSteps } from '../../platform/steps.js';
import type { RegisteredOutlet } from '../../registry/registered-outlet.js';
import type { BrandRecord } from '../../registry/registry-record.js';
import type { ResolvedOutlet } from '../resolved-list.js';

/** Where a row meets what somebody else registered. Of the other only what look-ups publish anyway. */
export interface ListConflict {
  rowNumber: number;
  kind: ListConflictKind;
  detail: ConflictDetail;
}

export interface ConflictDetail {
  /** The row's outlet, as the list names it. */
  listedName: string;
  /** The number, or the address, that both have; null for a shared outlet at which each has its own numbers. */
  shared: string | null;
  /** A few of the others, and how many there are. */
  others: ConflictingOutlet[];
  otherCount: number;
  /** Brands of the others. */
  brandIds: string[];
}

export interface ConflictingOutlet {
  outletId: string;
  name: string;
  address: string;
  divisionCode: string;
}

export interface ConflictInput {
  outlets: readonly ResolvedOutlet[];
  outletIdOfRow: ReadonlyMap<number, string>;
  /** Whatever lies in the same counties or has one of the same numbers. */
  registered: readonly RegisteredOutlet[];
  brands: readonly BrandRecord[];
  /** Brands that the list's sender speaks for. */
  ownBrandIds: ReadonlySet<string>;
}

const OTHERS_NAMED = 3;

/** Pure; in the order of the rows. */
export function* findConflicts(input: ConflictInput): Steps<ListConflict[]> {
  const others = new Map<string, Other>();
  const byNumber = new Map<string, Other[]>();
  const byAddress = new Map<string, Other[]>();
  yield* eachInSteps(input.registered, (outlet) => {
    const other = { outlet, brandIds: foreignBrands(outlet, input.ownBrandIds) };
    if (outlet.state !== 'open' || other.brandIds.length === 0) return;
    others.set(outlet.id, other);
    for (const { number } of outlet.phones) addTo(byNumber, number, other);
    addTo(byAddress, placeOf(outlet), other);
  });
  const servicePhones = groupBy(
    input.brands
      .filter(({ id }) => !input.ownBrandIds.has(id))
      .flatMap(({ id, servicePhones: phones }) => phones.map(({ number }) => ({ number, brandId: id }))),
    ({ number }) => number,
  );
  const conflicts: ListConflict[] = [];
  yield* eachInSteps(input.outlets, (listed) => {
    const rowNumber = listed.rowNumbers[0]!;
    const ownId = input.outletIdOfRow.get(rowNumber) ?? null;
    const tell = (kind: ListConflictKind, shared: string | null, found: Other[], brandIds?: string[]) => {
      if (found.length === 0 && brandIds === undefined) return;
      conflicts.push({ rowNumber, kind, detail: detailOf(listed.name, shared, found, brandIds) });
    };
    for (const number of new Set(listed.phones.map((phone) => phone.number))) {
      tell('phoneElsewhere', number, elsewhere(byNumber.get(number) ?? [], ownId));
      const brands = servicePhones.get(number);
      if (brands) tell('servicePhone', number, [], [...new Set(brands.map(({ brandId }) => brandId))]);
    }
    tell('addressElsewhere', listed.address, elsewhere(byAddress.get(placeOf(listed)) ?? [], ownId));
    const same = ownId === null ? undefined : others.get(ownId);
    if (same) tell('sharedOutlet', foreignNumber(listed, same, input.ownBrandIds), [same]);
  });
  return yield* sortInSteps(conflicts, (one, other) => one.rowNumber - other.rowNumber);
}

function addTo(groups: Map<string, Other[]>, key: string, other: Other): void {
  const group = groups.get(key);
  if (group) group.push(other);
  else groups.set(key, [other]);
}

/** Numbers that a list names and that are published for brands of others, each with each of these once. */
export function claimedNumbers(conflicts: readonly ListConflict[]): { brandId: string; number: string }[] {
  const claims = conflicts
    .filter(({ kind, detail }) => kind !== 'addressElsewhere' && detail.shared !== null)
    .flatMap(({ detail }) => detail.brandIds.map((brandId) => ({ brandId, number: detail.shared! })));
  return [...new Map(claims.map((claim) => [`${claim.brandId} ${claim.number}`, claim])).values()];
}

interface Other {
  outlet: RegisteredOutlet;
  brandIds: string[];
}

function elsewhere(found: readonly Other[], ownId: string | null): Other[] {
  return [...new Set(found)].filter(({ outlet }) => outlet.id !== ownId);
}

function foreignBrands({ authorizations }: RegisteredOutlet, own: ReadonlySet<string>): string[] {
  const standing = authorizations.filter(({ state, brandId }) => state !== 'withdrawn' && !own.has(brandId));
  return [...new Set(standing.map(({ brandId }) => brandId))];
}

/** A number that the list claims for its brands and that is another brand's at the same outlet so far. */
function foreignNumber(listed: ResolvedOutlet, { outlet }: Other, own: ReadonlySet<string>): string | null {
  const claimed = new Set(listed.phones.map(({ number }) => number));
  const foreign = outlet.phones.find(
    ({ number, brandIds }) =>
      claimed.has(number) && brandIds.some((id) => !own.has(id)) && !brandIds.some((id) => own.has(id)),
  );
  return foreign?.number ?? null;
}

function placeOf({ divisionCode, address }: { divisionCode: string; address: string }): string {
  return `${divisionCode.slice(0, 6)} ${foldText(address)}`;
}

function detailOf(
  listedName: string,
  shared: string | null,
  found: readonly Other[],
  brandIds?: string[],
): ConflictDetail {
  return {
    listedName,
    shared,
    others: found.slice(0, OTHERS_NAMED).map(({ outlet: { id, name, address, divisionCode } }) => ({
      outletId: id,
      name,
      address,
      divisionCode,
    })),
    otherCount: found.length,
    brandIds: brandIds ?? [...new Set(found.flatMap((each) => each.brandIds))],
  };
}
