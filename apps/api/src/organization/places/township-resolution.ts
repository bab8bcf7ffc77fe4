import { plainText } from './county-text.js';
import type { Gazetteer } from './gazetteer.js';
import { townshipsIn } from './township-reading.js';

/**
 * The township or street office of a county that an address names, or null where it names none, or more than one. Only names
 * written with 镇, 乡, 街道 or the like count: a road may be called after any township. Pure.
 * @param countyCode 6 digits
 * @returns 9 digits
 */
export function findTownship(address: string, countyCode: string, gazetteer: Gazetteer): string | null {
  const named = new Set<string>();
  for (const { codes } of townshipsIn(plainText(address), [countyCode], gazetteer, false)) {
    for (const code of codes) named.add(code);
  }
  const [code] = named;
  return named.size === 1 ? code! : null;
}
