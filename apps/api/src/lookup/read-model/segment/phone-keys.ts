import { toShared } from './growing-array.js';
import { lowerBound } from './list-arrays.js';
import { NO_BRAND, type SegmentArrays } from './segment.js';

/*
 * A phone's key is its digits read backwards, filled up with zeros, then its length: so keys that end in the same digits are
 * neighbours, and one ascending array answers both "this number" and "a number that ends so" (a local number without its area code).
 */

// Fourteen digits and the length (below 16) fit exactly in a double; the longest number in the registry has twelve.
const MOST_DIGITS = 14;
const LENGTHS = 16;

/** The key of a number, or null for what is no phone number's digits. */
export function phoneKey(digits: string): number | null {
  if (digits.length > MOST_DIGITS || !/^\d+$/.test(digits)) return null;
  return backwards(digits) * LENGTHS + digits.length;
}

/** Sorts the keys and carries outlets and brands along. */
export function sortPhones(
  keys: Float64Array,
  outlets: Uint32Array,
  brands: Uint16Array,
): Pick<SegmentArrays, 'phoneKeys' | 'phoneOutlets' | 'phoneBrands'> {
  const order = Uint32Array.from(keys, (_, index) => index);
  order.sort((a, b) => keys[a]! - keys[b]! || outlets[a]! - outlets[b]! || brands[a]! - brands[b]!);
  return {
    phoneKeys: toShared(Float64Array.from(order, (index) => keys[index]!)),
    phoneOutlets: toShared(Uint32Array.from(order, (index) => outlets[index]!)),
    phoneBrands: toShared(Uint16Array.from(order, (index) => brands[index]!)),
  };
}

/** Numbers of the brands whose number this is at an outlet, each once. */
export function brandsOfPhone(arrays: SegmentArrays, digits: string, ordinal: number): Set<number> {
  const key = phoneKey(digits);
  const brands = new Set<number>();
  if (key === null) return brands;
  const { phoneKeys, phoneOutlets, phoneBrands } = arrays;
  const start = lowerBound(phoneKeys, key);
  const end = lowerBound(phoneKeys, key + 1, start);
  // Within one number by outlet: an agent's own may be that of ten thousand.
  for (
    let at = lowerBound(phoneOutlets, ordinal, start, end);
    at < end && phoneOutlets[at] === ordinal;
    at++
  ) {
    if (phoneBrands[at] !== NO_BRAND) brands.add(phoneBrands[at]!);
  }
  return brands;
}

/** The outlets that have this number, by ordinal; one that lists it for two brands, or with two extensions, comes twice. */
export function outletsByPhone(arrays: SegmentArrays, digits: string): Uint32Array {
  const key = phoneKey(digits);
  if (key === null) return NONE;
  return between(arrays, key, key + 1);
}

/** The outlets that have a number ending in these digits, in no order. */
export function outletsByPhoneEnding(arrays: SegmentArrays, digits: string): Uint32Array {
  if (phoneKey(digits) === null) return NONE;
  const start = backwards(digits);
  return between(arrays, start * LENGTHS, (start + 10 ** (MOST_DIGITS - digits.length)) * LENGTHS);
}

const NONE = new Uint32Array(0);

function between(arrays: SegmentArrays, fromKey: number, toKey: number): Uint32Array {
  const start = lowerBound(arrays.phoneKeys, fromKey);
  return arrays.phoneOutlets.subarray(start, lowerBound(arrays.phoneKeys, toKey, start));
}

function backwards(digits: string): number {
  let value = 0;
  for (let index = digits.length - 1; index >= 0; index--) value = value * 10 + digits.charCodeAt(index) - 48;
  return value * 10 ** (MOST_DIGITS - digits.length);
}
