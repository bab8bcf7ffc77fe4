import { Cleanup } from '../support/cleanup.js';
import { ICE } from '../support/invented-brands.js';
import { MiniProgramPhone } from '../support/mini-program.js';
import { FIRST, startRegistry } from './registry.js';

const cleanup = Cleanup.afterThisFile();
let phone: MiniProgramPhone;

beforeAll(async () => {
  const product = await startRegistry(cleanup);
  phone = await MiniProgramPhone.pickUp(cleanup, product.api.origin);
  await phone.answer('makePhoneCall', {});
  await phone.answer('openLocation', {});
});

test('one line with place, brand and category finds the outlet', async () => {
  await phone.screen.type('如：', `石家庄${FIRST.区县} ${ICE.name} 冰箱`);
  await phone.screen.tap('查询');
  await phone.screen.isPage('pages/outlets/index');
  await phone.screen.shows(FIRST.网点名称);
  await phone.screen.shows('授权有效');
});

test('the outlet shows its authorization and its numbers', async () => {
  await phone.screen.tap(FIRST.网点名称);
  await phone.screen.isPage('pages/outlet/index');
  await phone.screen.shows('品牌授权');
  await phone.screen.shows(`${ICE.name}官方服务电话`);
});

test('a tap dials the outlet’s number, in digits', async () => {
  await phone.screen.tap('拨打 0311-5550 1001');
  expect(await phone.calls('makePhoneCall')).toEqual([{ phoneNumber: '031155501001' }]);
});

test('a tap dials the brand’s own number, in digits', async () => {
  await phone.screen.tap(`拨打 ${ICE.phone}`);
  expect((await phone.calls('makePhoneCall')).at(-1)).toEqual({ phoneNumber: '4005550100' });
});

test('a tap opens WeChat’s map at the outlet, with its name and whole address', async () => {
  await phone.screen.tap(`导航：${FIRST.网点名称}`);
  expect(await phone.calls('openLocation')).toEqual([
    {
      latitude: Number(FIRST.纬度),
      longitude: Number(FIRST.经度),
      name: FIRST.网点名称,
      address: `石家庄市${FIRST.详细地址}`,
    },
  ]);
});

test('the way back is the list as it was left, without asking again', async () => {
  const asked = phone.gate.asked.length;
  await phone.mini.navigateBack();
  await phone.screen.isPage('pages/outlets/index');
  await phone.screen.shows(FIRST.网点名称);
  expect(phone.gate.asked.slice(asked)).toEqual([]);
});

test('through all of it nothing went wrong, and nothing was called that the host does not model', () => {
  expect(phone.host?.errors() ?? []).toEqual([]);
});
