import type { ReplyOf } from '@jiweibao/shared';
import { api } from '../../platform/api';

type DivisionListReply = ReplyOf<'/api/v1/divisions'>;

/** Divisions right under the given one. */
export function listDivisions(parentCode: string): Promise<DivisionListReply> {
  return api.read('/api/v1/divisions', { query: { parent: parentCode } });
}

/** The cities of the province that the service is for; which one that is, the API says. */
export async function listCities(): Promise<DivisionListReply> {
  const { items } = await api.read('/api/v1/divisions');
  const [province] = items;
  return province ? listDivisions(province.code) : { items };
}
