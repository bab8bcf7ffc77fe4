import { storedValue } from '../../platform/stored-value';
import { areRecentLookups, type RecentLookup, withLookup, withoutLookup } from './recent-lookup';

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

const lookups = storedValue<RecentLookup[]>('recentLookups', [], areRecentLookups);
const keeps = storedValue('keepsRecentLookups', true, isBoolean);

/** Newest first. They are on this phone and nowhere else. */
export const useRecentLookups = lookups.use;

/** Whether look-ups are kept at all: the person's choice. */
export const useKeepsRecentLookups = keeps.use;

export function rememberLookup(lookup: RecentLookup): void {
  if (keeps.read()) lookups.change((list) => withLookup(list, lookup));
}

export function forgetLookup(key: string): void {
  lookups.change((list) => withoutLookup(list, key));
}

/** False when the phone refused and has them still. */
export function forgetLookups(): boolean {
  return lookups.clear();
}

/** To keep none also forgets those that were kept; false when the phone refused that and has them still. */
export function chooseToKeepLookups(chosen: boolean): boolean {
  keeps.change(() => chosen);
  return chosen || forgetLookups();
}
