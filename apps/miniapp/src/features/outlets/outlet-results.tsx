import type { OutletListReply } from '@jiweibao/shared';
import { type ReactNode, useState } from 'react';
import { HAS_MAP } from '../../platform/outlet-map';
import type { Paged } from '../../platform/paged';
import type { Point } from '../../platform/position';
import { Button } from '../../ui/button';
import { OutletList } from './outlet-list';
import { OutletMapView } from './outlet-map-view';

interface OutletResultsProps {
  paged: Paged<OutletListReply>;
  ownPoint: Point | null;
  nameCategories: (codes: string[]) => string;
  empty: ReactNode;
}

/** The list, which everybody can use, and where the phone has one a map of what the list shows. */
export function OutletResults({ paged, ownPoint, nameCategories, empty }: OutletResultsProps) {
  const [isOnMap, setOnMap] = useState(false);
  const outlets = paged.pages.flatMap(({ items }) => items);
  if (!HAS_MAP || !outlets.some(({ location }) => location)) {
    return <OutletList paged={paged} nameCategories={nameCategories} empty={empty} />;
  }
  return (
    <>
      <Button icon={isOnMap ? 'list' : 'place'} onClick={() => setOnMap(!isOnMap)}>
        {isOnMap ? '回到列表' : '在地图上看'}
      </Button>
      {isOnMap ? (
        <OutletMapView outlets={outlets} ownPoint={ownPoint} nameCategories={nameCategories} />
      ) : (
        <OutletList paged={paged} nameCategories={nameCategories} empty={empty} />
      )}
    </>
  );
}
