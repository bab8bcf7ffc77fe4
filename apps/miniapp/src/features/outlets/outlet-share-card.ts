import type { OutletReply } from '@jiweibao/shared';
import type { ShareCard } from '../../platform/share';

/** Calls an outlet authorized only while it is. Null while it is not known: the link alone. */
export function outletShareCard(id: string, outlet: OutletReply | null): ShareCard {
  return { title: titleOf(outlet), page: 'outlet', parameters: { id } };
}

function titleOf(outlet: OutletReply | null): string {
  if (!outlet) return '售后网点';
  const { name, brands, authorization } = outlet;
  if (authorization.status !== 'inForce') return `${name}：登记和授权情况`;
  return `${name}：${brands.map((brand) => brand.name).join('、')}授权网点`;
}
