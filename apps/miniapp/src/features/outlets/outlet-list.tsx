import type { OutletListReply } from '@jiweibao/shared';
import type { ReactNode } from 'react';
import type { Paged } from '../../platform/paged';
import { PageEnd } from '../../ui/page-end';
import { PagedView } from '../../ui/paged-view';
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
  return (
    <PagedView paged={paged} result={`已显示 ${outlets.length} 个网点`}>
      {() =>
        outlets.length === 0 ? (
          empty
        ) : (
          <>
            <ul className="outlet-list">
              {outlets.map((outlet) => (
                <OutletCard key={outlet.id} outlet={outlet} categories={nameCategories(outlet.categories)} />
              ))}
            </ul>
            <PageEnd paged={paged} />
          </>
        )
      }
    </PagedView>
  );
}
