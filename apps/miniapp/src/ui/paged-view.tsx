import type { ReactNode } from 'react';
import type { Paged } from '../platform/paged';
import { FailureNotice } from './failure-notice';
import { Skeleton } from './skeleton';
import { SpokenProgress } from './spoken-progress';

interface PagedViewProps<Page> {
  paged: Paged<Page>;
  /** What is said of the pages that have come. */
  result: string;
  /** Called once the first page has come. */
  children: (firstPage: Page) => ReactNode;
}

/** Shows a list in whichever state its first page is. */
export function PagedView<Page>({ paged, result, children }: PagedViewProps<Page>) {
  const [firstPage] = paged.pages;
  return (
    <>
      <SpokenProgress isLoading={!firstPage && !paged.failure} result={firstPage ? result : undefined} />
      {firstPage && children(firstPage)}
      {!firstPage && paged.failure && <FailureNotice failure={paged.failure} onRetry={paged.retry} />}
      {!firstPage && !paged.failure && <Skeleton />}
    </>
  );
}
