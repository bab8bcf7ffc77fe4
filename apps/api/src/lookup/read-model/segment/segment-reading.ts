import { AUTHORIZATION_STATES } from '@jiweibao/shared';
import { dateOfDay } from '../day-number.js';
import { readOutletText, TEXT_BEFORE_ID } from './outlet-text.js';
import { brandsOfPhone } from './phone-keys.js';
import type { ListedAuthorization, ListedOutlet, Segment } from './segment.js';

/** The outlet as it was when the segment was built. */
export function readOutlet(segment: Segment, ordinal: number): ListedOutlet {
  const { text, textOffsets } = segment.arrays;
  const members = utf8(text, textOffsets[ordinal * 2]!, textOffsets[ordinal * 2 + 2]!);
  const { phones, ...rest } = readOutletText(members);
  return {
    ...rest,
    phones: phones.map((phone) => ({ ...phone, brandIds: ownersOf(segment, ordinal, phone.number) })),
    authorizations: readAuthorizations(segment, ordinal),
  };
}

/** Ascending. Of a number that an outlet lists with two extensions, the owners of both. */
function ownersOf({ arrays, tables }: Segment, ordinal: number, number: string): string[] {
  return [...brandsOfPhone(arrays, number, ordinal)].map((brand) => tables.brandIds[brand]!).sort();
}

export function readAuthorizations(segment: Segment, ordinal: number): ListedAuthorization[] {
  const { authorizationOffsets } = segment.arrays;
  const authorizations: ListedAuthorization[] = [];
  for (let at = authorizationOffsets[ordinal]!; at < authorizationOffsets[ordinal + 1]!; at++) {
    authorizations.push(readAuthorization(segment, at));
  }
  return authorizations;
}

function readAuthorization({ tables, arrays }: Segment, at: number): ListedAuthorization {
  return {
    brandId: tables.brandIds[arrays.authorizationBrands[at]!]!,
    categoryCodes: [...tables.categorySets[arrays.authorizationCategorySets[at]!]!],
    validFrom: dateOfDay(arrays.authorizationFirstDays[at]!),
    validTo: dateOfDay(arrays.authorizationLastDays[at]!),
    state: AUTHORIZATION_STATES[arrays.authorizationStates[at]!]!,
  };
}

/** The id of an outlet. Ids are plain ASCII, so they stand in the text as they are. */
export function outletId({ arrays }: Segment, ordinal: number): string {
  const start = arrays.textOffsets[ordinal * 2]! + TEXT_BEFORE_ID.length;
  return utf8(arrays.text, start, arrays.text.indexOf(QUOTE, start));
}

const QUOTE = 0x22;

/** The first ordinal whose id is not below `id`; the outlet count when there is none. */
export function lowerBoundOfId(segment: Segment, id: string): number {
  let low = 0;
  let high = segment.tables.outletCount;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (outletId(segment, middle) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The ordinal of an outlet, or -1 when the segment does not have it. */
export function ordinalOfId(segment: Segment, id: string): number {
  const ordinal = lowerBoundOfId(segment, id);
  return ordinal < segment.tables.outletCount && outletId(segment, ordinal) === id ? ordinal : -1;
}

function utf8(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString();
}
