import { ENTRY_FAULT_LABELS } from '@jiweibao/shared';
import { Cleanup } from '../support/cleanup.js';
import { MiniProgramPhone } from '../support/mini-program.js';
import type { Product } from '../support/product.js';
import { outletNamed } from '../support/questions.js';
import { FIRST, startRegistry } from './registry.js';

const [FAULT] = Object.values(ENTRY_FAULT_LABELS);
const WRITTEN = '/api/v1/outlet-corrections';

const cleanup = Cleanup.afterThisFile();
let product: Product;
let phone: MiniProgramPhone;

beforeAll(async () => {
  product = await startRegistry(cleanup);
});

beforeEach(async () => {
  const outlet = await outletNamed(product.api, FIRST.网点名称);
  const url = `/pages/wrong-entry/index?outletId=${outlet?.id}`;
  phone = await MiniProgramPhone.pickUp(cleanup, product.api.origin, { url });
  await phone.screen.shows(FIRST.网点名称);
});

afterEach(async () => {
  expect(phone.host?.errors() ?? []).toEqual([]);
  await phone.putDown();
});

test('a wrong entry is told without logging in, and reaches the keepers', async () => {
  await phone.screen.tap(FAULT as string);
  await phone.screen.tap('提交');
  await phone.screen.shows('已经收到，谢谢您');
  expect(phone.gate.askedFor(WRITTEN)).toHaveLength(1);
  expect(await product.jwb.run('corrections')).toContain(FIRST.网点名称);
});

test('nothing chosen is not sent', async () => {
  await phone.screen.tap('提交');
  await phone.screen.shows('请先选一选哪里不对');
  expect(phone.gate.askedFor(WRITTEN)).toEqual([]);
});

test('what was chosen is still there when the service is gone, and is received afterwards', async () => {
  await phone.screen.tap(FAULT as string);
  phone.gate.shut();
  await phone.screen.tap('提交');
  await phone.screen.shows('没有提交成功');
  phone.gate.reopen();
  await phone.screen.tap('提交');
  await phone.screen.shows('已经收到，谢谢您');
});
