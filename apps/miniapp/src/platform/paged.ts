import { useEffect, useRef, useState } from 'react';
import { type Failure, failureOf } from './failure';
import { useNetworkReturn } from './network';

interface CursorPage {
  nextCursor: string | null;
}

export interface Paged<Page> {
  /** Those that have come, first to last. */
  pages: Page[];
  /** `more` while pages are shown and a further one can be asked for; `complete` when the last has come. */
  state: 'loading' | 'more' | 'complete' | 'failed';
  failure: Failure | null;
  loadMore: () => void;
  retry: () => void;
}

interface Progress<Page> {
  key: string;
  pages: Page[];
  failure: Failure | null;
}

/** Follows a list page by page by its cursor. Another key starts anew, and late answers to the old one are dropped. */
export function usePaged<Page extends CursorPage>(
  key: string,
  load: (cursor: string | null) => Promise<Page>,
): Paged<Page> {
  const [progress, setProgress] = useState<Progress<Page>>({ key, pages: [], failure: null });
  const current = progress.key === key ? progress : { key, pages: [], failure: null };
  const latest = useRef({ key, load });
  latest.current = { key, load };
  /** The run under way, as key and page number, so that scrolling asks for each page once. */
  const underWay = useRef<string | null>(null);

  const loadNext = (pages: Page[]) => {
    const cursor = pages[pages.length - 1]?.nextCursor ?? null;
    const run = `${pages.length} ${key}`;
    if (underWay.current === run) return;
    underWay.current = run;
    setProgress({ key, pages, failure: null });
    const settle = (next: Omit<Progress<Page>, 'key'>) => {
      if (underWay.current === run) underWay.current = null;
      if (latest.current.key === key) setProgress({ key, ...next });
    };
    latest.current.load(cursor).then(
      (page) => settle({ pages: [...pages, page], failure: null }),
      async (cause: unknown) => settle({ pages, failure: await failureOf(cause) }),
    );
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new key starts anew, nothing else does
  useEffect(() => loadNext([]), [key]);

  const last = current.pages[current.pages.length - 1];
  const idle = underWay.current !== `${current.pages.length} ${key}`;
  const state = stateOf();
  const again = () => loadNext(current.pages);
  useNetworkReturn(() => {
    if (current.failure && current.failure.kind !== 'refused') again();
  });
  return {
    pages: current.pages,
    state,
    failure: current.failure,
    loadMore: () => {
      if (state === 'more') again();
    },
    retry: again,
  };

  function stateOf(): Paged<Page>['state'] {
    if (current.failure) return 'failed';
    if (!last || !idle) return 'loading';
    return last.nextCursor ? 'more' : 'complete';
  }
}
