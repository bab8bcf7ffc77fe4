import type { OutletRecord } from '../../../registry/registry-record.js';
import type { Point } from '../../lookup-types.js';
import { foldText } from '../../understanding/fold-text.js';
import type { OutletFilter } from '../search/outlet-filter.js';

/*
 * What a search must answer, said in the plainest way: look at every outlet, keep those that meet the filter, sort. Shares
 * nothing with the indexes but the folding of text.
 */

const EARTH_RADIUS_METERS = 6_371_008.8;

export interface ScannedOutlet {
  outlet: OutletRecord;
  inForce: boolean;
  /** 0 the name, 1 its beginning, 2 in it, 3 in the address. */
  wordRank: number;
  distanceMeters: number | null;
}

/** Every outlet of the answer, in order. @param today `YYYY-MM-DD` */
export function scanOutlets(
  outlets: readonly OutletRecord[],
  filter: OutletFilter,
  today: string,
): ScannedOutlet[] {
  return outlets
    .map((outlet) => scan(outlet, filter, today))
    .filter((found) => found !== null)
    .sort(
      (a, b) =>
        Number(b.inForce) - Number(a.inForce) ||
        a.wordRank - b.wordRank ||
        (a.distanceMeters ?? Number.MAX_VALUE) - (b.distanceMeters ?? Number.MAX_VALUE) ||
        (a.outlet.id < b.outlet.id ? -1 : 1),
    );
}

function scan(outlet: OutletRecord, filter: OutletFilter, today: string): ScannedOutlet | null {
  const { divisionCodes, phone, words, point, radiusMeters } = filter;
  if (divisionCodes && !divisionCodes.some((code) => outlet.divisionCode.startsWith(code))) return null;
  if (phone && !outlet.phones.some(({ number }) => isAsked(number, phone))) return null;
  const name = foldText(outlet.name);
  const address = foldText(outlet.address);
  if (!words.every((word) => name.includes(word) || address.includes(word))) return null;
  const standing = standingFor(outlet, filter, today);
  if (standing === 'none' || (standing === 'other' && words.length === 0 && phone === null)) return null;
  const distance = point && outlet.location ? metersBetween(point, outlet.location) : null;
  if (radiusMeters !== null && (distance === null || distance > radiusMeters)) return null;
  return {
    outlet,
    inForce: standing === 'inForce',
    wordRank: rankOf(name, words),
    distanceMeters: distance === null ? null : Math.round(distance),
  };
}

function isAsked(number: string, phone: { digits: string; complete: boolean }): boolean {
  return phone.complete ? number === phone.digits : number.endsWith(phone.digits);
}

/** Every brand and category asked for must be met by some authorization; all in force, or some only otherwise. */
function standingFor(outlet: OutletRecord, { brandIds, categories }: OutletFilter, today: string) {
  const anyOf = <Value>(values: readonly Value[]) => (values.length > 0 ? values : [null]);
  const demanded = anyOf(brandIds).flatMap((brandId) =>
    anyOf(categories).map((category) =>
      outlet.authorizations.filter(
        (authorization) =>
          (brandId === null || authorization.brandId === brandId) &&
          (category === null || authorization.categoryCodes.includes(category)),
      ),
    ),
  );
  if (demanded.some((candidates) => candidates.length === 0)) return 'none';
  const isInForce = ({ state, validFrom, validTo }: OutletRecord['authorizations'][number]) =>
    state === 'active' && (validFrom ?? today) <= today && today <= (validTo ?? today);
  return demanded.every((candidates) => candidates.some(isInForce)) ? 'inForce' : 'other';
}

function rankOf(name: string, words: readonly string[]): number {
  if (words.length === 0) return 0;
  if (!words.every((word) => name.includes(word))) return 3;
  if (!name.startsWith(words[0]!)) return 2;
  return words.join('').length === name.length ? 0 : 1;
}

/** By the haversine formula. */
export function metersBetween(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const chord =
    half(b.lat - a.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(b.lng - a.lng);
  return 2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(chord)));
}
