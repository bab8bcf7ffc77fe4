import type { ReplyOf } from '@jiweibao/shared';
import { api } from '../../platform/api';
import { onceEach } from '../../platform/once-each';

type DivisionListReply = ReplyOf<'/api/v1/divisions'>;

const WHICH_PROVINCE = '';

/** Divisions do not change while the program runs. */
const listOnce = onceEach(
  (parentCode): Promise<DivisionListReply> =>
    api.read('/api/v1/divisions', { query: { parent: parentCode || undefined } }),
);

/** Divisions right under the given one. */
export function listDivisions(parentCode: string): Promise<DivisionListReply> {
  return listOnce(parentCode);
}

/** The cities of the province that the service is for; which one that is, the API says. */
export async function listCities(): Promise<DivisionListReply> {
  const { items } = await listOnce(WHICH_PROVINCE);
  const [province] = items;
  return province ? listDivisions(province.code) : { items };
}
