import { Cleanup } from '../support/cleanup.js';
import { MiniProgramPhone, onlyOnOurHost } from '../support/mini-program.js';
import type { Product } from '../support/product.js';
import { outletNamed } from '../support/questions.js';
import { deviceWithPhoto, fillIn, tellStory } from './fill-in-case.js';
import { FIRST, startRegistry } from './registry.js';

const FILINGS = '/api/v1/case-filings';
const UPLOADS = '/api/v1/case-files';

const cleanup = Cleanup.afterThisFile();
let product: Product;
let outletId: string;

beforeAll(async () => {
  product = await startRegistry(cleanup);
  outletId = (await outletNamed(product.api, FIRST.网点名称))?.id ?? '';
});

async function pickUp(url: string, device = deviceWithPhoto()): Promise<MiniProgramPhone> {
  return MiniProgramPhone.pickUp(cleanup, product.api.origin, { url, device });
}

onlyOnOurHost(
  'from an outlet: both kinds with a photo; the bureau of each is told before, then the receipt',
  async () => {
    const phone = await pickUp(`/pages/outlet/index?id=${outletId}`);
    await phone.screen.shows('品牌授权');
    await phone.screen.tapBeginning('投诉举报这家网点');
    await phone.screen.isPage('pages/cases/case-file/index');
    await phone.screen.shows('发生了什么事');
    await fillIn(phone.screen);
    for (const kind of ['投诉', '举报']) await phone.screen.shows(`${kind}由谁来办`);
    await phone.screen.shows('市场监督管理局');
    await phone.screen.shows('最晚答复');
    expect(phone.gate.askedFor(FILINGS)).toEqual([]);
    await phone.screen.tap('提交');
    await phone.screen.shows('投诉的收件编号');
    await phone.screen.shows('举报的收件编号');
    await phone.screen.shows('投诉接下来怎么办');
    expect(phone.gate.askedFor(FILINGS)).toHaveLength(1);
    expect(phone.gate.askedFor(UPLOADS)).toHaveLength(1);
    expect(phone.host?.device.files.saved()).toEqual([]);
    expect(phone.host?.errors()).toEqual([]);
    await phone.putDown();
  },
);

onlyOnOurHost(
  'an answer that is lost and a program that is killed: the next launch sends the same, once',
  async () => {
    const device = deviceWithPhoto();
    const url = `/pages/cases/case-file/index?outletId=${outletId}`;
    const first = await pickUp(url, device);
    await first.screen.shows('发生了什么事');
    await fillIn(first.screen);
    await first.screen.shows('投诉由谁来办');
    first.gate.loseAnswerTo(FILINGS);
    await first.screen.tap('提交');
    await first.screen.shows('没有等到回复');
    await first.putDown();

    const second = await pickUp(url, device);
    await second.screen.shows('上次写的还在');
    await second.screen.shows('投诉由谁来办');
    await second.screen.tap('提交');
    await second.screen.shows('投诉的收件编号');
    expect(second.gate.askedFor(UPLOADS)).toEqual([]);
    expect(second.host?.errors()).toEqual([]);
    await second.putDown();
  },
);

onlyOnOurHost(
  'without a network nothing is lost: the form is filled in, and sent once it is back',
  async () => {
    const phone = await pickUp(`/pages/cases/case-file/index?outletId=${outletId}`);
    await phone.screen.shows('发生了什么事');
    phone.host?.device.setNetworkType('none');
    await fillIn(phone.screen);
    await phone.screen.shows('没有网络');
    phone.host?.device.setNetworkType('4g');
    await phone.screen.shows('投诉由谁来办');
    await phone.screen.tap('提交');
    await phone.screen.shows('投诉的收件编号');
    await phone.putDown();
  },
);

onlyOnOurHost('a photo that the phone has cleared away meanwhile is said at that photo', async () => {
  const phone = await pickUp(`/pages/cases/case-file/index?outletId=${outletId}`);
  await phone.screen.shows('发生了什么事');
  await fillIn(phone.screen);
  await phone.screen.shows('投诉由谁来办');
  phone.host?.device.files.clear();
  await phone.screen.tap('提交');
  await phone.screen.shows('已经不在手机上了');
  await phone.screen.tap('移除第 1 个：照片');
  await phone.screen.tap('下一步');
  await phone.screen.tap('下一步');
  await phone.screen.shows('投诉由谁来办');
  await phone.screen.tap('提交');
  await phone.screen.shows('投诉的收件编号');
  await phone.putDown();
});

onlyOnOurHost('a phone without room for the photo says so, and the filing goes on', async () => {
  const device = deviceWithPhoto();
  const full = { name: 'old.bin', bytes: Buffer.alloc(200 * 1024 * 1024) };
  device.files.save(device.files.pick(full));
  const phone = await pickUp(`/pages/cases/case-file/index?outletId=${outletId}`, device);
  await tellStory(phone.screen);
  await phone.screen.tap('下一步');
  await phone.screen.tap('拍照或者选照片');
  await phone.screen.shows('手机可能没有空间了');
  await phone.screen.tap('下一步');
  await phone.screen.shows('怎么联系您？');
  await phone.putDown();
});
