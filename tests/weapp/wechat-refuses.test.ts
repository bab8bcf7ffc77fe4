import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cleanup } from '../support/cleanup.js';
import { ICE } from '../support/invented-brands.js';
import { MiniProgramPhone } from '../support/mini-program.js';
import type { Product } from '../support/product.js';
import { PROJECT_ROOT } from '../support/project.js';
import { deviceWithPhoto, fillIn, tellStory } from './fill-in-case.js';
import { FIRST, HERE, startRegistry } from './registry.js';

const PLATFORM = join(PROJECT_ROOT, 'apps/miniapp/src/platform');
const CERTAIN = 'has no way to fail';

interface Refusal {
  api: string;
  reason: string;
  /** Where it is tried. */
  url: string;
  act: (phone: MiniProgramPhone) => Promise<unknown>;
  /** What the person is told, or sees all the same. */
  says: string;
  /** The page in front afterwards. */
  page: string;
}

const HOME = '/pages/home/index';
const CHECK = '/pages/check/index';
const LIST = `/pages/outlets/index?q=${encodeURIComponent(ICE.name)}`;
const OUTLET = '/pages/outlet/index?id=OUTLET';
const CASE = '/pages/cases/case-file/index?outletId=OUTLET';

/** Two steps further: to the photos. */
async function toPhotos({ screen }: MiniProgramPhone): Promise<void> {
  await tellStory(screen);
  await screen.tap('下一步');
}

const send = async ({ screen }: MiniProgramPhone) => {
  await fillIn(screen);
  await screen.tap('提交');
};

const tap = (name: string) => (phone: MiniProgramPhone) => phone.screen.tap(name);

/** Each API fails; the page says something sensible and goes on. */
const REFUSALS: Refusal[] = [
  {
    api: 'makePhoneCall',
    reason: 'cancel',
    url: OUTLET,
    act: tap('拨打 0311-5550 1001'),
    says: '品牌授权',
    page: 'pages/outlet/index',
  },
  {
    api: 'makePhoneCall',
    reason: 'not supported',
    url: OUTLET,
    act: tap('拨打 0311-5550 1001'),
    says: '没有拨出去，请用手机的电话拨 031155501001',
    page: 'pages/outlet/index',
  },
  {
    api: 'openLocation',
    reason: 'system error',
    url: OUTLET,
    act: tap(`导航：${FIRST.网点名称}`),
    says: '地址已复制',
    page: 'pages/outlet/index',
  },
  {
    api: 'setClipboardData',
    reason: 'privacy permission is not authorized',
    url: OUTLET,
    act: tap('复制号码 0311-5550 1001'),
    says: '复制失败，请长按号码复制',
    page: 'pages/outlet/index',
  },
  {
    api: 'getClipboardData',
    reason: 'privacy permission is not authorized',
    url: CHECK,
    act: tap('粘贴'),
    says: '核验电话号码',
    page: 'pages/check/index',
  },
  {
    api: 'scanCode',
    reason: 'cancel',
    url: CHECK,
    act: tap('扫一扫证书或卡片'),
    says: '核验电话号码',
    page: 'pages/check/index',
  },
  {
    api: 'getLocation',
    reason: 'auth deny',
    url: LIST,
    act: async (phone) => {
      await phone.screen.tap('离我最近');
      await phone.screen.tap('同意使用');
    },
    says: '没有得到您的位置',
    page: 'pages/outlets/index',
  },
  {
    api: 'request',
    reason: 'timeout',
    url: HOME,
    act: tap('冰箱'),
    says: '服务暂时连不上',
    page: 'pages/outlets/index',
  },
  {
    api: 'getNetworkType',
    reason: 'system error',
    url: HOME,
    act: async (phone) => {
      await phone.refuse('request', 'timeout');
      await phone.screen.tap('冰箱');
    },
    says: '服务暂时连不上',
    page: 'pages/outlets/index',
  },
  {
    api: 'setNavigationBarTitle',
    reason: 'system error',
    url: HOME,
    act: tap('冰箱'),
    says: FIRST.网点名称,
    page: 'pages/outlets/index',
  },
  {
    api: 'setStorageSync',
    reason: 'exceed storage max size 10MB',
    url: HOME,
    act: tap('大字版未开'),
    says: '大字版已开',
    page: 'pages/home/index',
  },
  {
    api: 'getStorageSync',
    reason: 'system error',
    url: HOME,
    act: tap('品牌名单各品牌的官方电话和授权网点'),
    says: ICE.name,
    page: 'pages/brands/index',
  },
  {
    api: 'removeStorageSync',
    reason: 'system error',
    url: HOME,
    act: tap('冰箱'),
    says: FIRST.网点名称,
    page: 'pages/outlets/index',
  },
  {
    api: 'navigateTo',
    reason: 'timeout',
    url: HOME,
    act: tap('冰箱'),
    says: FIRST.网点名称,
    page: 'pages/outlets/index',
  },
  {
    api: 'redirectTo',
    reason: 'timeout',
    url: HOME,
    act: async (phone) => {
      await phone.refuse('navigateTo', 'webview count limit exceed');
      await phone.screen.tap('冰箱');
    },
    says: FIRST.网点名称,
    page: 'pages/outlets/index',
  },
  {
    api: 'chooseMedia',
    reason: 'cancel',
    url: CASE,
    act: async (phone) => {
      await toPhotos(phone);
      await phone.screen.tap('拍照或者选照片');
    },
    says: '有照片或者单据吗？',
    page: 'pages/cases/case-file/index',
  },
  {
    api: 'chooseMessageFile',
    reason: 'privacy permission is not authorized',
    url: CASE,
    act: async (phone) => {
      await toPhotos(phone);
      await phone.screen.tap('从微信聊天里选文件');
    },
    says: '有照片或者单据吗？',
    page: 'pages/cases/case-file/index',
  },
  {
    api: 'pageScrollTo',
    reason: 'system error',
    url: CASE,
    act: tap('下一步'),
    says: '请把事情的经过写清楚',
    page: 'pages/cases/case-file/index',
  },
  {
    api: 'uploadFile',
    reason: 'timeout',
    url: CASE,
    act: send,
    says: '“照片”没有传上去',
    page: 'pages/cases/case-file/index',
  },
  {
    api: 'getRandomValues',
    reason: 'system error',
    url: CASE,
    act: send,
    says: '“照片”没有传上去',
    page: 'pages/cases/case-file/index',
  },
];

/** Called, but without a failure that a page could meet on its way. */
const WITHOUT_A_JOURNEY: Record<string, string> = {
  canIUse: CERTAIN,
  getFileSystemManager: 'file-case: a phone without room for the photo',
  getAppBaseInfo: CERTAIN,
  onNetworkStatusChange: CERTAIN,
  offNetworkStatusChange: CERTAIN,
  onNeedPrivacyAuthorization: CERTAIN,
  navigateBack: 'only the browser’s bar calls it: WeChat draws its own',
  reLaunch: 'the last way that is left when the others are refused',
  switchTab: 'WeChat’s own bar moves between the tabs; a link that does falls back like navigateTo',
  openPrivacyContract: 'privacy-consent: its button opens our own page instead',
  login: 'platform/session.test.ts: a log-in that fails is told, or done without',
  requestSubscribeMessage: 'platform/subscribe.test.ts: not asked is as good as refused',
};

const cleanup = Cleanup.afterThisFile();
let product: Product;
let outletId: string;

beforeAll(async () => {
  product = await startRegistry(cleanup);
  const { items } = await product.api.get<{ items: { id: string }[] }>(
    `/outlets?q=${encodeURIComponent(FIRST.网点名称)}`,
  );
  outletId = items[0]?.id ?? '';
});

test('the table names every function of wx that the mini-program calls', () => {
  const sources = readdirSync(PLATFORM).filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'));
  const text = sources.map((name) => readFileSync(join(PLATFORM, name), 'utf8')).join('\n');
  const called = new Set([...text.matchAll(/\bTaro\.([a-z]\w*)\??\.?\(/g)].map(([, name]) => name));
  // Of the page stack, not of wx.
  called.delete('getCurrentPages');
  const named = new Set([...REFUSALS.map(({ api }) => api), ...Object.keys(WITHOUT_A_JOURNEY)]);
  expect([...called].sort()).toEqual([...named].sort());
});

test.each(REFUSALS)(
  'wx.$api refuses ($reason): the page goes on',
  async ({ api, reason, url, act, says, page }) => {
    const way = { url: url.replace('OUTLET', outletId), device: deviceWithPhoto() };
    const phone = await MiniProgramPhone.pickUp(cleanup, product.api.origin, way);
    await phone.answer('getLocation', HERE);
    await phone.refuse(api, reason);
    await act(phone);
    await phone.screen.isPage(page);
    await phone.screen.shows(says);
    expect(phone.host?.errors() ?? []).toEqual([]);
    await phone.putDown();
  },
);
