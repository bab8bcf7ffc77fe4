import { randomUUID } from 'node:crypto';
import { closeSync, ftruncateSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, Phone } from '../support/browser.js';
import { caseDrafts } from '../support/case-drafts.js';
import { Cleanup } from '../support/cleanup.js';
import { type ConsumerProduct, startConsumerProduct, viewNamed } from '../support/consumer-views.js';
import { listRow } from '../support/invented-brands.js';
import { keepPicture } from '../support/page/picture.js';
import { greyPicture } from '../support/pictures.js';
import type { Product } from '../support/product.js';

const FILINGS = '**/api/v1/case-filings';
const FACTS = '3月1日打电话叫人来修冰箱，收了680元，第二天又坏了。';

interface Receipt {
  cases: { kind: string; number: string; bureauName: string }[];
  queryCode: string | null;
}

const cleanup = Cleanup.afterThisFile();
let product: Product;
let addressOf: ConsumerProduct['addressOf'];
let browser: Browser;
let phone: Phone;

beforeAll(async () => {
  ({ product, addressOf } = await startConsumerProduct(cleanup));
  browser = await launchBrowser(cleanup);
});

beforeEach(async () => {
  phone = await Phone.pickUp(browser, product.api.origin);
});

afterEach(async () => {
  await phone.putDown();
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const next = (page: Page) => button(page, '下一步').click();
const alertOf = (page: Page, words: string | RegExp) =>
  page.getByRole('alert').filter({ hasText: words }).waitFor();

/** The form at a step, with the rest filled in before. */
async function openAt(step: string, changes: Record<string, unknown> = {}): Promise<Page> {
  // Of the same origin, and without a program that holds other drafts.
  const page = await phone.open('/api/v1/health/ready');
  const drafts = JSON.stringify(caseDrafts({ step, key: randomUUID(), ...changes }));
  await page.evaluate((text) => localStorage.setItem('jiweibao.caseDrafts', text), drafts);
  await page.close();
  const form = await phone.open('/case-file');
  await form.getByText(/^第 \d 步/).waitFor();
  return form;
}

function pictureFile(name: string, width: number, height = width): string {
  const path = join(product.folder, name);
  writeFileSync(path, greyPicture(width, height));
  return path;
}

async function pick(page: Page, ...paths: string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await button(page, /^拍照/).click();
  await (await chooser).setFiles(paths);
}

async function send(page: Page): Promise<Receipt> {
  const answer = page.waitForResponse(FILINGS);
  await button(page, '提交').click();
  const response = await answer;
  if (response.status() !== 201) throw new Error(`${response.status()}: ${await response.text()}`);
  return (await response.json()) as Receipt;
}

/** As anybody does who has the two. */
async function opened(number: string, queryCode: string): Promise<number> {
  const response = await fetch(`${product.api.origin}/api/v1/case-sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ number, queryCode }),
  });
  return response.status;
}

test('from an outlet: both kinds with a photo, the bureau of each is told before, and the code opens what was received', async () => {
  const page = await phone.open(addressOf(viewNamed('outlet')));
  await page.getByRole('link', { name: /投诉举报这家网点/ }).click();
  await page.getByLabel(/发生了什么事/).fill(FACTS);
  await button(page, /^我要投诉/).click();
  await button(page, /^我要举报/).click();
  await page.getByText('会分成两件来办').waitFor();
  await button(page, '退还多收的钱').click();
  await button(page, '过度维修，小病大治').click();
  await next(page);
  await page.getByRole('heading', { name: listRow(1).网点名称 }).waitFor();
  await button(page, '昨天').click();
  await next(page);
  await pick(page, pictureFile('小票.png', 64));
  await page.getByText('小票.png').waitFor();
  await next(page);
  await page.getByLabel('您的姓名').fill('演示人甲');
  await page.getByLabel('您的电话').fill('13800000000');
  await button(page, '同意').first().click();
  await button(page, '不同意').last().click();
  await button(page, /^我同意把填的内容/).click();
  await next(page);

  for (const kind of ['投诉', '举报']) {
    const card = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: `${kind}由谁来办` }) });
    const words = await card.textContent();
    expect(words).toMatch(/市场监督管理局/);
    expect(words).toMatch(/因为“演示冰泉桥西区第1服务站”登记在石家庄市桥西区/);
    expect(words).toMatch(/最晚答复\s*20\d\d年\d+月\d+日/);
  }
  const receipt = await send(page);
  expect(receipt.cases.map(({ kind }) => kind)).toEqual(['complaint', 'tipOff']);
  for (const { number } of receipt.cases) await page.getByText(number, { exact: true }).waitFor();
  await page.getByText(receipt.queryCode ?? '', { exact: true }).waitFor();
  expect(await opened(receipt.cases[0]!.number, receipt.queryCode ?? '')).toBe(201);

  await page.reload();
  await page.getByText(receipt.queryCode ?? '', { exact: true }).waitFor();
  await button(page, '我已经记下来了').click();
  await page.reload();
  await page.getByText('第 1 步，共 5 步').waitFor();
  expect(await page.getByText(receipt.queryCode ?? '').count()).toBe(0);
  expect(phone.misbehaviour).toEqual({ errors: [], foreignRequests: [] });
});

test('a number that is in no list is reported by one tap, with all filled in, by nobody who says their name', async () => {
  const page = await phone.open(addressOf(viewNamed('phone-check-unlisted')));
  await page.getByRole('link', { name: /举报这个号码/ }).click();
  expect(await page.getByLabel(/发生了什么事/).inputValue()).toContain('400-555-9999');
  await next(page);
  expect(await page.getByLabel('对方的电话').inputValue()).toBe('400-555-9999');
  await next(page);
  await next(page);
  await button(page, /^不留（匿名）/).click();
  await button(page, /^我同意把填的内容/).click();
  await next(page);
  const sent = page.waitForRequest(FILINGS);
  const { cases } = await send(page);
  expect((await sent).postDataJSON()).toMatchObject({
    kinds: ['tipOff'],
    violationKinds: ['outletsConfused'],
    anonymous: true,
    complainant: null,
  });
  expect(cases.map(({ kind }) => kind)).toEqual(['tipOff']);
});

/** County or zone, and the bureau that is competent for it. */
const HARD_PLACES = [
  ['130638', '雄县'],
  ['130682', '定州市'],
  ['130672', '白沟新城'],
  ['130104', '石家庄市桥西区'],
  ['130703', '张家口市桥西区'],
] as const;

test.each(HARD_PLACES)(
  'who chose the place %s is shown the bureau of %s before sending',
  async (code, name) => {
    const page = await openAt('check', { kinds: ['complaint'], divisionCode: code, respondentPhone: '' });
    await page.getByRole('heading', { name: '由谁来办' }).waitFor();
    await page.getByText(name).first().waitFor();
  },
);

test('an answer that was lost: sent again it is the same receipt', async () => {
  const page = await openAt('check');
  let first: Receipt | null = null;
  await page.route(
    FILINGS,
    async (route) => {
      first = (await (await route.fetch()).json()) as Receipt;
      await route.abort('connectionreset');
    },
    { times: 1 },
  );
  await button(page, '提交').click();
  await alertOf(page, '没有等到回复');
  expect(await send(page)).toEqual(first);
});

test('a double tap files once', async () => {
  const page = await openAt('check');
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/case-filings')) sent.push(request.url());
  });
  await button(page, '提交').dblclick();
  await page.getByText('请把查询码写下来').waitFor();
  expect(sent).toHaveLength(1);
});

test('a business outside the province: it says where to go, sends nothing, and keeps the draft', async () => {
  const changes = { kinds: ['complaint'], divisionCode: null, respondentAddress: '北京市朝阳区演示路1号' };
  const page = await openAt('check', changes);
  await page.getByText(/全国12315平台/).waitFor();
  await keepPicture(page, 'case-file-outside-usual');
  expect(await button(page, '提交').count()).toBe(0);
  await page.reload();
  await page.getByText('上次写的还在').waitFor();
});

test('what was written and picked is there again after the page was closed, without a network too', async () => {
  const page = await openAt('story');
  await page.getByLabel(/发生了什么事/).fill(FACTS);
  await next(page);
  await next(page);
  await pick(page, pictureFile('冰箱.png', 64));
  await page.getByText('冰箱.png').waitFor();
  await phone.setOffline(true);
  await next(page);
  await button(page, '上一步').click();
  await phone.setOffline(false);
  await page.close();
  const again = await phone.open('/case-file');
  await again.getByText('冰箱.png').waitFor();
  await next(again);
  await next(again);
  expect((await send(again)).cases).toHaveLength(2);
});

describe('what is no photo', () => {
  test('of 200 MB is refused at once, by name', async () => {
    const path = join(product.folder, '录像.mp4');
    const file = openSync(path, 'w');
    ftruncateSync(file, 200 * 1024 * 1024);
    closeSync(file);
    const page = await openAt('files');
    await pick(page, path);
    await alertOf(page, '“录像.mp4”太大了');
  });

  test.each([
    ['假照片.png', '只能上传照片'],
    ['很大.png', '像素太多'],
  ])('%s is refused by the service, and said at that file', async (name, words) => {
    const path = pictureFile(name, 16_000);
    if (name === '假照片.png') writeFileSync(path, '<script>document.title="owned"</script>'.repeat(10));
    const page = await openAt('files');
    await pick(page, pictureFile('小票.png', 64), path);
    await page.getByText(name).waitFor();
    await next(page);
    await next(page);
    await button(page, '提交').click();
    await alertOf(page, words);
    await button(page, `移除第 2 个：${name}`).click();
    await next(page);
    await next(page);
    expect((await send(page)).cases).toHaveLength(2);
  });
});

test('a name that is none is said at its field by the service, and the focus goes there', async () => {
  const page = await openAt('check', { name: '123' });
  await button(page, '提交').click();
  await alertOf(page, '请填写真实姓名');
  expect(await page.getByLabel('您的姓名').evaluate((box) => box === document.activeElement)).toBe(true);
});

test('a script in the text is shown as text, and runs nowhere', async () => {
  const facts = '<img src=x onerror="document.title=1"><script>document.title="owned"</script>修了冰箱又坏了';
  const page = await openAt('check', { facts });
  await page.getByText(facts).waitFor();
  expect((await send(page)).cases).toHaveLength(2);
  expect(await page.title()).toMatch(/冀维宝/);
});
