import { encodeOutletCursor } from '../../list-cursor.js';
import type { OutletSearch } from '../../lookup-types.js';
import type { Catalogue } from '../catalogue.js';
import { distanceOfKey, NO_DISTANCE } from '../search/outlet-key.js';
import type { OutletAnswer } from '../search/outlet-search.js';
import { Requirements } from '../search/requirements.js';
import { droppedTexts, isKept, type KeptWords, keptRest, placeOf } from '../search/typed-words.js';
import { outletId } from '../segment/segment-reading.js';
import type { SegmentView } from '../segment-view.js';
import { writeOutletSummary } from './outlet-json.js';
import type { ReplyWriter } from './reply-writer.js';

/** Writes the reply of `GET /outlets` but for its last member, `registryAsOf`, and the closing brace. */
export function writeOutletList(
  writer: ReplyWriter,
  views: readonly SegmentView[],
  catalogue: Catalogue,
  search: OutletSearch,
  answer: OutletAnswer,
  today: number,
): void {
  const { found, filter } = answer;
  const requirements = views.map((view) => Requirements.of(view.segment, view.numbers, filter));
  const size = Math.min(found.size, search.limit);
  writer.text('{"items":[');
  for (let at = 0; at < size; at++) {
    const source = found.sources[at]!;
    const ordinal = found.ordinals[at]!;
    const authorization = requirements[source]!.shown(ordinal, today);
    const distance = search.point === null ? NO_DISTANCE : distanceOfKey(found.keys[at]!);
    if (at > 0) writer.text(',');
    writeOutletSummary(writer, views[source]!, ordinal, { authorization, distance }, today);
  }
  const understood = JSON.stringify(understoodMembers(answer.kept, catalogue));
  const nextCursor = found.size > search.limit ? `"${cursorAfter(views, search, answer, size - 1)}"` : 'null';
  writer.text(`],"nextCursor":${nextCursor},"understood":${understood}`);
}

function cursorAfter(
  views: readonly SegmentView[],
  search: OutletSearch,
  { found, plan }: OutletAnswer,
  at: number,
): string {
  const id = outletId(views[found.sources[at]!]!.segment, found.ordinals[at]!);
  return encodeOutletCursor(search, { keys: [plan, found.keys[at]!], id });
}

/** What of the line the answer is for, and what was given up. */
function understoodMembers(kept: KeptWords, catalogue: Catalogue) {
  const brandId = isKept(kept, 'brand') ? kept.reading.brand!.id : null;
  const category = isKept(kept, 'category') ? kept.reading.category!.code : null;
  const places = placeOf(kept, catalogue.divisions);
  const rest = keptRest(kept);
  return {
    brandId,
    brandName: brandId && catalogue.brandName(brandId).name,
    category,
    categoryName: category && (catalogue.category(category)?.name ?? category),
    divisionCode: places?.length === 1 ? places[0]! : null,
    divisionName: places?.map((code) => catalogue.divisionName(code)).join('、') ?? null,
    phone: isKept(kept, 'phone') ? kept.reading.phone!.digits : null,
    rest: rest.length > 0 ? rest.join(' ') : null,
    dropped: droppedTexts(kept),
  };
}
