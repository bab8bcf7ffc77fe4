import { join } from 'node:path';
import { Cleanup } from '../support/cleanup.js';
import { dateInWords } from '../support/dates.js';
import { ICE, IN_FORCE } from '../support/invented-brands.js';
import { MiniProgramPhone } from '../support/mini-program.js';
import type { Product } from '../support/product.js';
import { waitUntil } from '../support/wait-until.js';
import { FIRST, startRegistry } from './registry.js';

/** WeChat's number for "opened by a mini-program code". */
const BY_CODE = 1047;

const cleanup = Cleanup.afterThisFile();
let product: Product;
let code: string;

beforeAll(async () => {
  product = await startRegistry(cleanup);
  const file = join(product.folder, 'certificate.html');
  const output = await product.jwb.run('certificate', FIRST.网点名称, '--out', file);
  code = /\/c\/([\w-]{22})$/m.exec(output)?.[1] ?? '';
  await waitUntil(
    async () => (await product.api.get<{ verdict: string }>(`/certificates/${code}`)).verdict === 'inForce',
    { what: 'the certificate arrives' },
  );
});

function openedBy(scene: string): Promise<MiniProgramPhone> {
  const url = `/pages/certificate/index?scene=${encodeURIComponent(scene)}`;
  return MiniProgramPhone.pickUp(cleanup, product.api.origin, { url, scene: BY_CODE });
}

test('a scanned certificate says which outlet, which brand, and that it is in force', async () => {
  const phone = await openedBy(code);
  await phone.screen.shows(FIRST.网点名称);
  await phone.screen.shows(ICE.name);
  await phone.screen.shows(dateInWords(IN_FORCE.to));
  expect(phone.host?.errors() ?? []).toEqual([]);
  await phone.putDown();
});

test('a code that nobody issued is told to be unknown, without the name of any outlet', async () => {
  const phone = await openedBy('AAAAAAAAAAAAAAAAAAAAAA');
  await phone.screen.shows('名录更新至');
  expect(await phone.screen.text()).not.toContain(FIRST.网点名称);
  expect(phone.host?.errors() ?? []).toEqual([]);
  await phone.putDown();
});

test('our own code, scanned inside, opens the certificate', async () => {
  const phone = await MiniProgramPhone.pickUp(cleanup, product.api.origin);
  const path = `pages/certificate/index?scene=${code}`;
  await phone.answer('scanCode', { result: '', scanType: 'WX_CODE', path });
  await phone.screen.tap('扫一扫证书或卡片');
  await phone.screen.isPage('pages/certificate/index');
  await phone.screen.shows(FIRST.网点名称);
  await phone.putDown();
});
