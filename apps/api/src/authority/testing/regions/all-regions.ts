import { AGENTS_REGION } from './agents-region.js';
import { DESK_REGION } from './desk-region.js';
import { LISTS_REGION } from './lists-region.js';
import type { Region } from './region.js';
import { WARNINGS_REGION } from './warnings-region.js';

/** A route belongs to the first of which it has a prefix, so the general one comes last. */
export const REGIONS: readonly Region[] = [WARNINGS_REGION, AGENTS_REGION, LISTS_REGION, DESK_REGION];

export function regionOf(path: string): Region {
  const found = REGIONS.find(({ prefixes }) => prefixes.some((prefix) => path.startsWith(prefix)));
  if (found === undefined) throw new Error(`no region of the tests knows ${path}`);
  return found;
}
