import type { OutletListReply } from '@jiweibao/shared';
import type { ReactNode } from 'react';
import type { Paged } from '../../platform/paged';
import { FailureNotice } from '../../ui/failure-notice';
import { PageEnd } from '../../ui/page-end';
import { Skeleton } from '../../ui/skeleton';
import { OutletCard } from './outlet-card';
import './outlet-list.scss';

interface OutletListProps {
  paged: Paged<OutletListReply>;
  nameCategories: (codes: string[]) => string;
  /** Stands where nothing was found. */
  empty: ReactNode;
}

export function OutletList({ paged, nameCategories, empty }: OutletListProps) {
  const outlets = paged.pages.flatMap(({ items }) => items);
  if (paged.pages.length === 0) {
    if (paged.failure) return <FailureNotice failure={paged.failure} onRetry={paged.retry} />;
    return <Skeleton />;
  }
  if (outlets.length === 0) return <>{empty}</>;
  return (
    <>
      <ul className="outlet-list">
        {outlets.map((outlet) => (
          <OutletCard key={outlet.id} outlet={outlet} categories={nameCategories(outlet.categories)} />
        ))}
      </ul>
      <PageEnd paged={paged} />
    </>
  );
}
