import type { OutletPhoneRecord, OwnedPhoneRecord } from './registry-record.js';

/**
 * The numbers of an outlet once it was said which of them are these brands'. Whose number another brand's is, nobody else can say: it
 * stays that brand's, and becomes one of these brands' only by being among `said`. A number that is nobody's any more goes. Pure.
 * @param said each with the brands of `brandIds` whose it is
 */
export function withNumbersOf(
  known: readonly OwnedPhoneRecord[],
  brandIds: ReadonlySet<string>,
  said: readonly OwnedPhoneRecord[],
): OwnedPhoneRecord[] {
  const others = known.map((phone) => ({
    ...phone,
    brandIds: phone.brandIds.filter((id) => !brandIds.has(id)),
  }));
  const ofOthers = new Map(others.map((phone) => [keyOf(phone), phone]));
  const claimed = new Map(
    said.map((phone): [string, OwnedPhoneRecord] => {
      const brands = [...(ofOthers.get(keyOf(phone))?.brandIds ?? []), ...phone.brandIds];
      return [keyOf(phone), { ...phone, brandIds: [...new Set(brands)].sort() }];
    }),
  );
  // Nobody else has a number here: in the order in which they were said.
  if (others.every(({ brandIds: left }) => left.length === 0)) return [...claimed.values()];
  // In the order that is known: else two agents' lists would reorder each other's numbers for ever.
  const kept = others.flatMap(
    (phone) => claimed.get(keyOf(phone)) ?? (phone.brandIds.length > 0 ? phone : []),
  );
  const keptKeys = new Set(kept.map(keyOf));
  return [...kept, ...[...claimed.values()].filter((phone) => !keptKeys.has(keyOf(phone)))];
}

/** The same, with nothing of these brands taken away. */
export function withNumbersAdded(
  known: readonly OwnedPhoneRecord[],
  said: readonly OwnedPhoneRecord[],
): OwnedPhoneRecord[] {
  const claimed = new Map(said.map((phone) => [keyOf(phone), phone]));
  const kept = known.map((phone) => {
    const more = claimed.get(keyOf(phone))?.brandIds ?? [];
    return { ...phone, brandIds: [...new Set([...phone.brandIds, ...more])].sort() };
  });
  const keptKeys = new Set(kept.map(keyOf));
  return [...kept, ...said.filter((phone) => !keptKeys.has(keyOf(phone)))];
}

/**
 * Numbers said of an outlet as a whole, as those of these brands: but for the ones that are another's alone, which whoever speaks for
 * the whole only repeats.
 */
export function claimedBy(
  known: readonly OwnedPhoneRecord[],
  brandIds: readonly string[],
  said: readonly OutletPhoneRecord[],
): OwnedPhoneRecord[] {
  const ownersOf = new Map(known.map((phone) => [keyOf(phone), phone.brandIds]));
  const brands = [...brandIds].sort();
  return said.flatMap(({ number, extension }) => {
    const owners = ownersOf.get(keyOf({ number, extension })) ?? [];
    const isOthers = owners.length > 0 && !owners.some((id) => brands.includes(id));
    return isOthers ? [] : [{ number, extension, brandIds: brands }];
  });
}

function keyOf({ number, extension }: OutletPhoneRecord): string {
  return `${number}#${extension ?? ''}`;
}
