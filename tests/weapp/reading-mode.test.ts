import { Cleanup } from '../support/cleanup.js';
import { MiniProgramPhone, onlyOnOurHost } from '../support/mini-program.js';
import type { Product } from '../support/product.js';
import { startRegistry } from './registry.js';

const OFF = '大字版未开';
const ON = '大字版已开';

const cleanup = Cleanup.afterThisFile();
let product: Product;

beforeAll(async () => {
  product = await startRegistry(cleanup);
});

/** How many times the standard size the page in front draws its text. */
async function textScale(phone: MiniProgramPhone): Promise<number> {
  const page = await (await phone.screen.page()).$('.page');
  const style = (await page?.attribute('style')) ?? '';
  return Number(/--text-scale:\s*([\d.]+)/.exec(style)?.[1]);
}

test('one tap on home enlarges every page, those below as well, and is kept', async () => {
  const phone = await MiniProgramPhone.pickUp(cleanup, product.api.origin);
  await phone.screen.shows(OFF);
  expect(await textScale(phone)).toBe(1);

  await phone.screen.tap(OFF);
  await phone.screen.shows(ON);
  expect(await textScale(phone)).toBe(1.4);
  await phone.screen.tap('冰箱');
  await phone.screen.isPage('pages/outlets/index');
  expect(await textScale(phone)).toBe(1.4);

  await phone.mini.reLaunch('/pages/mine/index');
  await phone.screen.shows(ON);
  expect(await textScale(phone)).toBe(1.4);
  expect(phone.host?.errors() ?? []).toEqual([]);
  await phone.putDown();
});

describe('of a phone', () => {
  onlyOnOurHost('the choice is found again when WeChat starts the program anew', async () => {
    const first = await MiniProgramPhone.pickUp(cleanup, product.api.origin);
    await first.screen.tap(OFF);
    await first.screen.shows(ON);
    await first.putDown();
    const again = await MiniProgramPhone.pickUp(cleanup, product.api.origin, { device: first.host!.device });
    await again.screen.shows(ON);
    expect(await textScale(again)).toBe(1.4);
    await again.putDown();
  });

  onlyOnOurHost('whose WeChat shows large text, pages follow it, and the elder mode is offered', async () => {
    const device = MiniProgramPhone.device();
    device.fontSizeScaleFactor = 1.6;
    const phone = await MiniProgramPhone.pickUp(cleanup, product.api.origin, { device });
    expect(await textScale(phone)).toBe(1.6);
    await phone.screen.shows('要用大字版吗？');
    await phone.screen.tap('不用');
    expect(await phone.screen.text()).not.toContain('要用大字版吗？');
    expect(await textScale(phone)).toBe(1.6);
    await phone.putDown();
  });
});
