import type { OutletListReply } from '@jiweibao/shared';
import { type Paged, usePaged } from '../../platform/paged';
import { type OutletSearch, searchOutlets } from './outlet-requests';

export function useOutletSearch(search: OutletSearch): Paged<OutletListReply> {
  return usePaged(JSON.stringify(search), (cursor) => searchOutlets(search, cursor));
}
