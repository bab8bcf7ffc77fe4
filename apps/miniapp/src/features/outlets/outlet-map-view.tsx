import type { OutletSummary } from '@jiweibao/shared';
import { useState } from 'react';
import { OutletMap } from '../../platform/outlet-map';
import type { Point } from '../../platform/position';
import { OutletCard } from './outlet-card';

interface OutletMapViewProps {
  outlets: OutletSummary[];
  ownPoint: Point | null;
  nameCategories: (codes: string[]) => string;
}

/** The outlets that have come, some with a point, on a map; the card of the one that was tapped stands under it. All of them are in the list. */
export function OutletMapView({ outlets, ownPoint, nameCategories }: OutletMapViewProps) {
  const [chosenId, setChosenId] = useState<string | null>(null);
  const marks = outlets.flatMap(({ id, name, location }) => (location ? [{ id, name, location }] : []));
  const chosen = outlets.find(({ id }) => id === chosenId);
  return (
    <>
      <OutletMap marks={marks} ownPoint={ownPoint} onChoose={setChosenId} />
      <p role="status">{sentence(marks.length, outlets.length - marks.length)}</p>
      {chosen && (
        <ul>
          <OutletCard outlet={chosen} categories={nameCategories(chosen.categories)} />
        </ul>
      )}
    </>
  );
}

function sentence(marked: number, unmarked: number): string {
  const rest = unmarked > 0 ? `另有 ${unmarked} 个没有登记坐标，请看列表。` : '';
  return `地图上有 ${marked} 个网点，点标记看详情。${rest}`;
}
