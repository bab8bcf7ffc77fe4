import type { OutletSearch, Reading } from '../../lookup-types.js';
import { understandQuery } from '../../understanding/understand-query.js';
import type { Catalogue } from '../catalogue.js';
import type { SegmentView } from '../segment-view.js';
import { readPlan, writePlan } from './answer-plan.js';
import { chooseWords, everyWord } from './dropping-words.js';
import type { OutletFilter } from './outlet-filter.js';
import { SegmentSearch } from './segment-search.js';
import { type PageStart, TopOutlets } from './top-outlets.js';
import { demandsAnything, filterOf, type KeptWords } from './typed-words.js';

/** The most outlets on one page, and one more to know whether there is another page. */
const MOST_WANTED = 51;

const NOTHING_TYPED: Reading = {
  brand: null,
  category: null,
  place: null,
  phone: null,
  rest: [],
  fillers: [],
};

/** What a search found; valid until the next search. */
export interface OutletAnswer {
  readonly kept: KeptWords;
  readonly filter: OutletFilter;
  /** The outlets of the page, and perhaps one more. */
  readonly found: TopOutlets;
  /** Carried by the cursor, so that the next page is for the same words. */
  readonly plan: number;
}

/** Finds outlets in the segments of one model. Holds the room for one answer, which the next search uses again. */
export class OutletSearcher {
  private readonly found = new TopOutlets(MOST_WANTED);

  /** @param today day number */
  search(
    views: readonly SegmentView[],
    catalogue: Catalogue,
    search: OutletSearch,
    today: number,
  ): OutletAnswer {
    const readings =
      search.q === null ? [NOTHING_TYPED] : understandQuery(search.q, catalogue.lexicon).readings;
    const [plan = -1, key = 0] = search.cursor?.keys ?? [];
    const start = search.cursor && { key, id: search.cursor.id };
    const fill = (kept: KeptWords, wanted: number, from: PageStart | null) => {
      const filter = filterOf(search, kept, catalogue.divisions);
      this.fill(views, filter, today, wanted, from);
      return filter;
    };
    const answers = (kept: KeptWords) => {
      if (kept.dropped !== 0 && !demandsAnything(filterOf(search, kept, catalogue.divisions))) return false;
      fill(kept, 1, null);
      return this.found.matched;
    };
    const kept =
      (search.cursor && readPlan(readings, plan)) ??
      (readings.length === 1 && search.q === null
        ? everyWord(NOTHING_TYPED)
        : chooseWords(readings, answers));
    const filter = fill(kept, search.limit + 1, start);
    return { kept, filter, found: this.found, plan: writePlan(readings, kept) };
  }

  private fill(
    views: readonly SegmentView[],
    filter: OutletFilter,
    today: number,
    wanted: number,
    start: PageStart | null,
  ): void {
    this.found.begin(
      views.map((view) => view.segment),
      wanted,
      start,
    );
    views.forEach((view, source) => {
      SegmentSearch.run(view, source, filter, today, this.found);
    });
  }
}
