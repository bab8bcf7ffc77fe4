import type { Divisions } from '../../../organization/divisions.js';
import type { OutletSearch, Reading } from '../../lookup-types.js';
import { intersectDivisions } from './division-ranges.js';
import type { OutletFilter } from './outlet-filter.js';

const METERS = 1000;

/** So many words for name and address are looked for; more are never what decides, and each costs a bit of the cursor. */
const MOST_REST_WORDS = 8;

/** A part of a reading that narrows the answer and can be given up. */
export type TypedWord =
  | { readonly kind: 'brand' | 'category' | 'place' | 'phone'; readonly text: string }
  | { readonly kind: 'rest'; readonly text: string; readonly index: number };

/**
 * The words of a reading by what they are worth, ascending: words for name and address, of which the shortest say least; a
 * phone; the place, because an official outlet elsewhere is still official; then category and brand, without which it is not
 * what was asked for.
 */
export function wordsByWorth(reading: Reading): readonly TypedWord[] {
  const rest = reading.rest
    .slice(0, MOST_REST_WORDS)
    .map((text, index) => ({ kind: 'rest' as const, text, index }));
  const words: TypedWord[] = rest.sort((a, b) => a.text.length - b.text.length || b.index - a.index);
  for (const kind of ['phone', 'place', 'category', 'brand'] as const) {
    const part = reading[kind];
    if (part !== null) words.push({ kind, text: part.word });
  }
  return words;
}

/** A reading of which some words are given up, and whether its place is widened to the cities around it. */
export interface KeptWords {
  readonly reading: Reading;
  readonly words: readonly TypedWord[];
  /** Bit `i` stands for `words[i]`. */
  readonly dropped: number;
  readonly placeWidened: boolean;
}

export function isKept(kept: KeptWords, kind: TypedWord['kind']): boolean {
  return kept.words.some((word, index) => word.kind === kind && (kept.dropped & (1 << index)) === 0);
}

/** The words given up, in the order typed as far as that is known: the person's own text. */
export function droppedTexts(kept: KeptWords): string[] {
  const beyond = kept.reading.rest.slice(MOST_REST_WORDS);
  return [
    ...kept.words.filter((_, index) => (kept.dropped & (1 << index)) !== 0).map(({ text }) => text),
    ...beyond,
  ];
}

/** The words for name and address that are kept, in the order typed. */
export function keptRest(kept: KeptWords): string[] {
  return kept.words
    .filter((word, index) => word.kind === 'rest' && (kept.dropped & (1 << index)) === 0)
    .map((word) => (word.kind === 'rest' ? word.index : 0))
    .sort((a, b) => a - b)
    .map((index) => kept.reading.rest[index]!);
}

/** The divisions that the typed place now means; null when it is dropped or there is none. */
export function placeOf(kept: KeptWords, divisions: Divisions): readonly string[] | null {
  const { place } = kept.reading;
  if (place === null) return null;
  if (kept.placeWidened) {
    return [...new Set(place.divisionCodes.map((code) => divisions.cityOf(code)?.code ?? code))];
  }
  return isKept(kept, 'place') ? place.divisionCodes : null;
}

/** What the search demands with these words kept; its own parameters are never given up. */
export function filterOf(search: OutletSearch, kept: KeptWords, divisions: Divisions): OutletFilter {
  const { reading } = kept;
  const brand = isKept(kept, 'brand') ? reading.brand : null;
  const category = isKept(kept, 'category') ? reading.category : null;
  return {
    brandIds: distinct([search.brandId, brand?.id ?? null]),
    categories: distinct([search.category, category?.code ?? null]),
    divisionCodes: intersectDivisions(search.divisionCode, placeOf(kept, divisions)),
    phone: isKept(kept, 'phone') ? reading.phone : null,
    words: keptRest(kept),
    point: search.point,
    radiusMeters: search.radiusKm === null ? null : search.radiusKm * METERS,
  };
}

/** Whether the filter demands anything: without that, an answer would be any outlet at all. */
export function demandsAnything(filter: OutletFilter): boolean {
  return (
    filter.brandIds.length > 0 ||
    filter.categories.length > 0 ||
    filter.divisionCodes !== null ||
    filter.point !== null ||
    filter.phone !== null ||
    filter.words.length > 0
  );
}

function distinct(values: (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))];
}
