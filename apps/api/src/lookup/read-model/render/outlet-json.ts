import { dateOfDay } from '../day-number.js';
import { NO_DISTANCE } from '../search/outlet-key.js';
import type { SegmentView } from '../segment-view.js';
import { IN_FORCE, NO_AUTHORIZATION, standingOf, statusOf } from '../standing.js';
import type { ReplyWriter } from './reply-writer.js';

/*
 * The part of an outlet's JSON that depends on today or on names, beside the text kept in the segment. Written by hand as text:
 * up to fifty outlets a reply, and none becomes an object.
 */

/** `"brands":[…],"categories":[…]` of the authorizations in force today. */
export function officialMembers(view: SegmentView, ordinal: number, today: number): string {
  const { arrays } = view.segment;
  const end = arrays.authorizationOffsets[ordinal + 1]!;
  let only = -1;
  for (let at = arrays.authorizationOffsets[ordinal]!; at < end; at++) {
    if (standingOf(arrays, at, today) !== IN_FORCE) continue;
    if (only !== -1) return severalMembers(view, ordinal, today);
    only = at;
  }
  if (only === -1) return '"brands":[],"categories":[]';
  const brand = view.brandJson(arrays.authorizationBrands[only]!);
  return `"brands":[${brand}],"categories":${view.categorySetJson(arrays.authorizationCategorySets[only]!)}`;
}

/** The same where several are in force: each brand and each category once. */
function severalMembers(view: SegmentView, ordinal: number, today: number): string {
  const { arrays, tables } = view.segment;
  // There are two or three of each: an array is searched faster than a set is made.
  const brands: number[] = [];
  const categories: string[] = [];
  const end = arrays.authorizationOffsets[ordinal + 1]!;
  for (let at = arrays.authorizationOffsets[ordinal]!; at < end; at++) {
    if (standingOf(arrays, at, today) !== IN_FORCE) continue;
    const brand = arrays.authorizationBrands[at]!;
    if (!brands.includes(brand)) brands.push(brand);
    for (const code of tables.categorySets[arrays.authorizationCategorySets[at]!]!) {
      if (!categories.includes(code)) categories.push(code);
    }
  }
  const brandsJson = brands.map((brand) => view.brandJson(brand)).join(',');
  return `"brands":[${brandsJson}],"categories":${JSON.stringify(categories)}`;
}

/** `{"status":…,"validFrom":…,"validTo":…}` of one authorization; of none, -1, that it does not stand. */
export function authorizationJson(view: SegmentView, authorization: number, today: number): string {
  const { arrays } = view.segment;
  if (authorization === -1) return standingJson(NO_AUTHORIZATION, null, null);
  return standingJson(
    standingOf(arrays, authorization, today),
    dateOfDay(arrays.authorizationFirstDays[authorization]!),
    dateOfDay(arrays.authorizationLastDays[authorization]!),
  );
}

function standingJson(standing: number, validFrom: string | null, validTo: string | null): string {
  return `{"status":"${statusOf(standing)}","validFrom":${dateJson(validFrom)},"validTo":${dateJson(validTo)}}`;
}

function dateJson(date: string | null): string {
  return date === null ? 'null' : `"${date}"`;
}

/** An outlet as lists show it. @param shown `distance`: whole metres or `NO_DISTANCE` */
export function writeOutletSummary(
  writer: ReplyWriter,
  view: SegmentView,
  ordinal: number,
  shown: { authorization: number; distance: number },
  today: number,
): void {
  const { textOffsets } = view.segment.arrays;
  writer.copy(view.text, textOffsets[ordinal * 2]!, textOffsets[ordinal * 2 + 1]!);
  const distance = shown.distance === NO_DISTANCE ? 'null' : shown.distance;
  writer.text(
    `,"divisionName":${view.divisionNameJson(ordinal)},"warnedPhones":${view.warnedPhonesJson(ordinal, today)},${officialMembers(view, ordinal, today)},"distanceMeters":${distance},"authorization":${authorizationJson(view, shown.authorization, today)}}`,
  );
}
