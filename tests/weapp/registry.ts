import type { Cleanup } from '../support/cleanup.js';
import { ICE, listRow, writeIceList } from '../support/invented-brands.js';
import { type Product, startProduct } from '../support/product.js';
import { outletNamed } from '../support/questions.js';
import { waitUntil } from '../support/wait-until.js';

/** Where the person of the journeys stands, in GCJ-02 degrees. */
export const HERE = { latitude: 38.0428, longitude: 114.5149 };

const FAR = { 经度: '114.4600', 纬度: '38.0428' };
const NEAR = { 经度: '114.5160', 纬度: '38.0430' };

/** The first stands farther away than the second. */
export const FIRST = { ...listRow(1), ...FAR };
export const SECOND = { ...listRow(2), ...NEAR };
export const WARNED = '400-555-0666';

/** A product whose registry holds 演示冰泉 with two outlets, and a warning about one number. */
export async function startRegistry(cleanup: Cleanup): Promise<Product> {
  const product = await startProduct(cleanup);
  const list = await writeIceList(product.folder, [FIRST, SECOND]);
  await product.jwb.run('import', list, '--brand', ICE.name, '--category', 'refrigerator', '--publish');
  const source = ['--source', '演示市市场监督管理局公告〔2026〕1号', '--reason', '冒充品牌售后上门收费'];
  await product.jwb.run('warn', WARNED, ...source, '--brand', ICE.name);
  await waitUntil(
    async () => {
      const { items } = await product.api.get<{ items: unknown[] }>('/number-warnings');
      return items.length > 0 && outletNamed(product.api, SECOND.网点名称);
    },
    { what: 'the list and the warning arrive' },
  );
  return product;
}
