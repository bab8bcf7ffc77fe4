import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, Phone } from '../support/browser.js';
import { Cleanup } from '../support/cleanup.js';
import {
  type ConsumerProduct,
  shown,
  startConsumerProduct,
  VIEWS,
  type View,
  viewNamed,
} from '../support/consumer-views.js';
import { listRow } from '../support/invented-brands.js';
import { countStops, tabThrough } from '../support/page/keyboard.js';
import { beyondTheEdge, cutOff, outOfTheirCard, tooSmall } from '../support/page/layout.js';
import { keepPicture } from '../support/page/picture.js';
import { faint, headingLevels, textSizes } from '../support/page/reading.js';
import type { Product } from '../support/product.js';

/*
 * The pages in a browser, for everyone: in the usual mode and in the elder mode, whose figures are those of the ministry's
 * 移动互联网应用(APP)适老化通用设计规范 (docs/decisions/0120-elder-mode.md). One pt of the norm is one CSS pixel on a phone.
 */

type Mode = 'usual' | 'elder';

const MODES: Mode[] = ['usual', 'elder'];
const TARGET_SIDES: Record<Mode, number> = { usual: 44, elder: 60 };
const NARROW = { width: 320, height: 640 };
const LEAST_CONTRAST = 4.5;
/** The norm asks for 1.3 in the elder mode; a browser rounds the last bit. */
const LEAST_LINE_DISTANCES: Record<Mode, number> = { usual: 1.299, elder: 1.3 };
const ELDER_SMALLEST = 18;
const ELDER_LARGEST = 30;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const cleanup = Cleanup.afterThisFile();
let product: Product;
let browser: Browser;
let addressOf: ConsumerProduct['addressOf'];
let prepare: ConsumerProduct['prepare'];

beforeAll(async () => {
  ({ product, addressOf, prepare } = await startConsumerProduct(cleanup));
  browser = await launchBrowser(cleanup);
});

interface Reader {
  mode: Mode;
  /** The text size that the browser is set to, as a multiple of the standard. */
  textSize?: number;
}

async function open(view: View, { mode, textSize }: Reader): Promise<{ phone: Phone; page: Page }> {
  const phone = await Phone.pickUp(browser, product.api.origin);
  await prepare(phone, view);
  if (mode === 'elder') await phone.remember('readingMode', { elder: true });
  if (textSize) await phone.setTextSize(textSize);
  const page = await phone.open(addressOf(view));
  await shown(page, view.shows);
  return { phone, page };
}

/** What axe-core finds, with the elements that it means. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    // The script above has put it there.
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run();
    return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map(({ html }) => html)}`);
  });
}

async function whatDoesNotFit(page: Page): Promise<string[]> {
  return [...(await beyondTheEdge(page)), ...(await outOfTheirCard(page)), ...(await cutOff(page))];
}

describe.each(MODES)('in the %s mode', (mode) => {
  test.each(VIEWS)('$name can be read, hit, and gone through by keyboard', async (view) => {
    const { phone, page } = await open(view, { mode });
    await keepPicture(page, `${view.name}-${mode}`);
    expect(await findings(page)).toEqual([]);
    expect(await faint(page, LEAST_CONTRAST)).toEqual([]);
    expect(await tooSmall(page, TARGET_SIDES[mode])).toEqual([]);
    const { smallest, largest, tightest } = await textSizes(page);
    expect(tightest).toBeGreaterThanOrEqual(LEAST_LINE_DISTANCES[mode]);
    if (mode === 'elder') {
      expect(smallest).toBeGreaterThanOrEqual(ELDER_SMALLEST);
      expect(largest).toBeGreaterThanOrEqual(ELDER_LARGEST);
    }

    const levels = await headingLevels(page);
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);

    const stops = await tabThrough(page);
    expect(stops.map(({ place }) => place)).toEqual([...Array(await countStops(page)).keys()]);
    expect(stops.filter(({ isMarked, isInSight }) => !isMarked || !isInSight)).toEqual([]);

    await page.setViewportSize(NARROW);
    expect(await whatDoesNotFit(page)).toEqual([]);
    expect(await tooSmall(page, TARGET_SIDES[mode])).toEqual([]);
    await phone.putDown();
  });

  test.each(VIEWS)('$name bears text of twice the size', async (view) => {
    const { phone, page } = await open(view, { mode, textSize: 2 });
    expect(await whatDoesNotFit(page)).toEqual([]);
    await phone.putDown();
  });
});

test('one tap on home changes this page, those below it and those opened later, and is remembered', async () => {
  const { phone, page } = await open(viewNamed('home'), { mode: 'usual' });
  const elderPages = page.locator('.page--elder');
  await page.getByRole('button', { name: /^大字版/, pressed: false }).click();
  expect(await elderPages.count()).toBe(1);
  await page.getByRole('link', { name: '核验' }).click();
  await shown(page, '核验电话号码');
  expect(await elderPages.count()).toBe(2);

  const again = await phone.open('/');
  await shown(again, '家用汽车');
  await again.getByRole('button', { name: /^大字版/, pressed: true }).click();
  expect(await again.locator('.page--elder').count()).toBe(0);
  await phone.putDown();
});

test('an outlet is found and its number reached with the keyboard alone', async () => {
  const { phone, page } = await open(viewNamed('home'), { mode: 'usual' });
  const press = async (name: string | RegExp, role: 'link' | 'textbox') => {
    const wanted = page.getByRole(role, { name }).filter({ visible: true }).first();
    for (let presses = 0; presses < 60; presses += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the Tab key does not come to ${name}`);
  };
  await press('查官方售后网点', 'textbox');
  await page.keyboard.type(listRow(1).网点名称);
  await page.keyboard.press('Enter');
  await shown(page, listRow(1).网点名称);
  await press(new RegExp(listRow(1).网点名称), 'link');
  await page.keyboard.press('Enter');
  await shown(page, '品牌授权');
  await press(/^拨打/, 'link');
  await phone.putDown();
});

test('those who see nothing are told that a search runs and that it has ended', async () => {
  const phone = await Phone.pickUp(browser, product.api.origin);
  const answer = await phone.holdApi();
  const page = await phone.open(addressOf(viewNamed('outlets')));
  const told = page.getByRole('status');
  await told.filter({ hasText: '正在查询…' }).first().waitFor({ state: 'attached' });
  answer();
  await told
    .filter({ hasText: /已显示 \d+ 个网点/ })
    .first()
    .waitFor({ state: 'attached' });
  expect(await told.filter({ hasText: '正在查询…' }).count()).toBe(0);
  await phone.putDown();
});

test('nothing moves for those who asked for less motion, also while it loads', async () => {
  const phone = await Phone.pickUp(browser, product.api.origin);
  const answer = await phone.holdApi();
  const page = await phone.open(addressOf(viewNamed('outlets')));
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.locator('.skeleton').first().waitFor();
  const moving = () => page.evaluate(() => document.getAnimations().length);
  expect(await moving()).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await moving()).toBe(0);
  answer();
  await phone.putDown();
});
