import type { OutletSearch } from '../../lookup-types.js';
import type { Catalogue } from '../catalogue.js';
import type { SegmentView } from '../segment-view.js';
import { readPlan, writePlan } from './answer-plan.js';
import { chooseWords } from './dropping-words.js';
import { LineReadings } from './line-readings.js';
import type { OutletFilter } from './outlet-filter.js';
import { SegmentSearch } from './segment-search.js';
import { type PageStart, TopOutlets } from './top-outlets.js';
import { demandsAnything, filterOf, type KeptWords } from './typed-words.js';

/** The most outlets on one page, and one more to know whether there is another page. */
const MOST_WANTED = 51;

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
    const readings = new LineReadings(search.q, catalogue.lexicon);
    const [plan = -1, key = 0] = search.cursor?.keys ?? [];
    const start = search.cursor && { key, id: search.cursor.id };
    const tried = (kept: KeptWords) => {
      const filter = filterOf(search, kept, catalogue.divisions);
      this.fill(views, filter, today, search.limit + 1, start);
      return { kept, filter, found: this.found, plan: writePlan(readings, kept) };
    };
    const planned = search.cursor && readPlan(readings, plan);
    if (planned !== null) return tried(planned);
    return chooseWords(
      readings,
      tried,
      ({ kept, filter, found }) => found.matched && (kept.dropped === 0 || demandsAnything(filter)),
    );
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
