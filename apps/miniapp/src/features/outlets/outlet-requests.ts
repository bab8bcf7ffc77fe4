import { apiGet } from '../../platform/api/api-get';
import type { OutletListReply, OutletReply } from '../../platform/api/replies';
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
  return apiGet<OutletListReply>('/outlets', {
    q: search.text,
    brandId: search.brandId,
    category: search.category,
    divisionCode: search.divisionCode,
    lat: search.point?.lat,
    lng: search.point?.lng,
    cursor,
  });
}

export function getOutlet(id: string): Promise<OutletReply> {
  return apiGet<OutletReply>(`/outlets/${encodeURIComponent(id)}`);
}
