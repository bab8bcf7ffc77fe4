import { Cleanup } from '../support/cleanup.js';
import { ICE } from '../support/invented-brands.js';
import { MiniProgramPhone } from '../support/mini-program.js';
import { startRegistry, WARNED } from './registry.js';

const SCAN = '扫一扫证书或卡片';

const cleanup = Cleanup.afterThisFile();
let phone: MiniProgramPhone;

beforeAll(async () => {
  const product = await startRegistry(cleanup);
  phone = await MiniProgramPhone.pickUp(cleanup, product.api.origin);
});

beforeEach(async () => {
  await phone.mini.switchTab('/pages/check/index');
  await phone.screen.isPage('pages/check/index');
});

test('a card’s code with a number leads to the check of that number', async () => {
  await phone.answer('scanCode', { result: 'tel:400-555-0100', scanType: 'QR_CODE', charSet: 'utf-8' });
  await phone.screen.tap(SCAN);
  await phone.screen.isPage('pages/phone-check/index');
  await phone.screen.shows('官方登记号码');
});

test.each([
  ['an article’s barcode', { result: '6901234567892', scanType: 'EAN_13' }, '条形码'],
  ['a link of strangers', { result: 'https://example.com/x', scanType: 'QR_CODE' }, 'example.com'],
  ['a code of another mini-program', { result: '', scanType: 'WX_CODE' }, '别的小程序'],
  ['a text', { result: '官方授权，假一赔十', scanType: 'QR_CODE' }, '这个码里没有证书'],
])('%s is told plainly to prove nothing', async (_what, code, words) => {
  const asked = phone.gate.asked.length;
  await phone.answer('scanCode', { charSet: 'utf-8', ...code });
  await phone.screen.tap(SCAN);
  await phone.screen.shows(words);
  await phone.screen.shows('什么也证明不了');
  expect(phone.gate.asked.slice(asked)).toEqual([]);
  expect((await phone.screen.page()).path).toBe('pages/check/index');
});

test('a person who turns back from scanning is where they were, and is told nothing', async () => {
  await phone.answer('scanCode', { result: '6901234567892', scanType: 'EAN_13' });
  await phone.screen.tap(SCAN);
  await phone.screen.shows('条形码');
  await phone.refuse('scanCode', 'cancel');
  await phone.screen.tap(SCAN);
  await phone.screen.isPage('pages/check/index');
  expect(await phone.screen.text()).not.toContain('什么也证明不了');
});

describe('a pasted text', () => {
  const TEXT = `【演示】空调该清洗了，详询${ICE.phone}，客服小王 ${WARNED}，订单号202611240000123，或拨0311-5550 9999。`;

  test('has each of its numbers checked, the worst first, and no word of it leaves the phone', async () => {
    await phone.answer('getClipboardData', { data: TEXT });
    const asked = phone.gate.asked.length;
    await phone.screen.tap('粘贴');
    await phone.screen.shows('3 个号码里：1 个被警示，1 个没有登记，1 个是官方。');
    const text = await phone.screen.text();
    const positions = ['400-555-0666', '0311-5550 9999', ICE.phone].map((number) => text.lastIndexOf(number));
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    expect(positions).not.toContain(-1);
    const sent = decodeURIComponent(phone.gate.asked.slice(asked).join(' '));
    expect(sent).toContain('4005550666');
    expect(sent).not.toMatch(/演示|订单|202611240000123/);
  });

  test('typed by hand is read the same way', async () => {
    await phone.screen.type('把短信', '打400 555 0100', 'textarea');
    await phone.screen.shows('官方登记号码');
  });
});

test('through all of it nothing went wrong', () => {
  expect(phone.host?.errors() ?? []).toEqual([]);
});
