/**
 * Something looked up on this phone: an outlet that was opened, a number that was checked. Neither when, nor what was typed or
 * pasted, nor what came of it: a standing that was right last month must not be read from here.
 */
export type RecentLookup =
  | { kind: 'outlet'; id: string; name: string; divisionName: string }
  | { kind: 'number'; number: string; display: string };

/** As many as a person can look through; the oldest give way. */
export const MOST_RECENT_LOOKUPS = 30;

/** What makes two of them the same. */
export function keyOf(lookup: RecentLookup): string {
  return lookup.kind === 'outlet' ? `outlet ${lookup.id}` : `number ${lookup.number}`;
}

/** The list with this one in front, once, and no longer than it may be. */
export function withLookup(lookups: RecentLookup[], lookup: RecentLookup): RecentLookup[] {
  return [lookup, ...withoutLookup(lookups, keyOf(lookup))].slice(0, MOST_RECENT_LOOKUPS);
}

export function withoutLookup(lookups: RecentLookup[], key: string): RecentLookup[] {
  return lookups.filter((each) => keyOf(each) !== key);
}

/** Whether a value found on the phone is a list of ours; somebody may have edited it by hand. */
export function areRecentLookups(value: unknown): value is RecentLookup[] {
  return Array.isArray(value) && value.length <= MOST_RECENT_LOOKUPS && value.every(isRecentLookup);
}

function isRecentLookup(value: unknown): value is RecentLookup {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, id, name, divisionName, number, display } = value as Record<string, unknown>;
  if (kind === 'outlet') return areTexts(id, name, divisionName);
  return kind === 'number' && areTexts(number, display);
}

function areTexts(...values: unknown[]): boolean {
  return values.every((value) => typeof value === 'string' && value !== '');
}
