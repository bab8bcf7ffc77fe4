import { useEffect } from 'react';
import { keyOf, type RecentLookup } from './recent-lookup';
import { rememberLookup } from './recent-lookups';

/** Keeps what the page has found, once for each thing; null while there is nothing. */
export function useRemembered(lookup: RecentLookup | null): void {
  const key = lookup && keyOf(lookup);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same thing rendered again is not looked up again
  useEffect(() => {
    if (lookup) rememberLookup(lookup);
  }, [key]);
}
