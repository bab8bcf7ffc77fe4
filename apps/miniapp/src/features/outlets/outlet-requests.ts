import type { OutletListReply, OutletReply } from '@jiweibao/shared';
import { api } from '../../platform/api';
import type { Point } from '../../platform/position';

export interface OutletSearch {
  text: string;
  brandId: string | null;
  category: string | null;
  divisionCode: string | null;
  /** Nearest first when given. */
  point: Point | null;
}

export function searchOutlets(search: OutletSearch, cursor: string | null): Promise<OutletListReply> {
  return api.read('/api/v1/outlets', {
    query: {
      q: search.text || undefined,
      brandId: search.brandId ?? undefined,
      category: search.category ?? undefined,
      divisionCode: search.divisionCode ?? undefined,
      lat: search.point?.lat,
      lng: search.point?.lng,
      cursor: cursor ?? undefined,
    },
  });
}

export function getOutlet(id: string): Promise<OutletReply> {
  return api.read('/api/v1/outlets/{id}', { path: { id } });
}
