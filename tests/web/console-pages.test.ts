import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { Api } from '../support/api.js';
import { launchBrowser, PHONE, Phone } from '../support/browser.js';
import { Cleanup } from '../support/cleanup.js';
import { DESK, graveFindings, overflow } from '../support/console.js';
import { DemoPeople, type DemoPerson } from '../support/demo-people.js';
import { newFieldKeys } from '../support/field-keys.js';
import { Jwb } from '../support/jwb.js';
import { keepPicture } from '../support/page/picture.js';
import { BUILT } from '../support/project.js';
import { createDatabase } from '../support/test-database.js';

/*
 * The console's pages as the demonstration's people find them: every page of everybody's menu, on a desk and on a phone.
 */

const SIZES = { desk: DESK, phone: PHONE };
/** Of what a browser loads before it shows anything. */
const MOST_FIRST_LOAD_KILOBYTES = 400;
/** The province's menu has over twenty pages; this only ends a visit that hangs. */
const WHOLE_MENU_MILLISECONDS = 900_000;

const cleanup = Cleanup.afterThisFile();
let api: Api;
let browser: Browser;
let people: DemoPeople;

beforeAll(async () => {
  const databaseUrl = await createDatabase(cleanup);
  const settings = { FIELD_KEYS: newFieldKeys() };
  const jwb = new Jwb(cleanup, databaseUrl, settings);
  await jwb.run('demo');
  people = await DemoPeople.renew(jwb);
  api = await Api.start(cleanup, { databaseUrl, settings });
  // With something on every page.
  expect(people.playDay(api.origin)).toContain('已放好');
  browser = await launchBrowser(cleanup);
});

async function logIn(phone: Phone, { loginName, password }: DemoPerson): Promise<Page> {
  const page = await phone.open('/console/');
  const isAgent = /daili|jingban/.test(loginName);
  await page.getByText(isAgent ? '品牌总代理' : '监管人员', { exact: true }).click();
  await page.getByLabel('登录名').fill(loginName);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('link', { name: '冀维宝工作台' }).waitFor();
  return page;
}

/** The addresses of the menu's pages. */
async function menuOf(page: Page): Promise<string[]> {
  const links = page.locator('nav a[href^="/console/"]');
  await links.first().waitFor({ state: 'attached' });
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}

/** Waits until the page has its heading and reads nothing more. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('.ant-spin-spinning').first().waitFor({ state: 'detached' });
}

const LOGIN_NAMES = [
  'demo-sheng',
  'demo-shi',
  'demo-xian',
  'demo-jiedai',
  'demo-duban',
  'demo-guanli',
  'demo-suo',
  'demo-daili',
  'demo-jingban',
];

/** Who sees a page of another's menu sees it built of the same parts: once is enough. */
const looked = new Set<string>();

test.each(
  LOGIN_NAMES.flatMap((name) =>
    Object.keys(SIZES).map((size) => [name, size as keyof typeof SIZES] as const),
  ),
)(
  'every page of the menu of %s that nobody before had has a heading, fits a %s, and keeps out no one who cannot see it',
  async (loginName, size) => {
    const faults: string[] = [];
    const phone = await Phone.pickUp(browser, api.origin, SIZES[size]);
    const page = await logIn(phone, people.named(loginName));
    for (const address of await menuOf(page)) {
      if (looked.has(`${address} ${size}`)) continue;
      looked.add(`${address} ${size}`);
      await page.goto(`${api.origin}${address}`);
      await settled(page);
      const name = `${loginName}${address.replaceAll('/', '-')}-${size}`;
      await keepPicture(page, name);
      const headings = await page.getByRole('heading', { level: 1 }).count();
      if (headings !== 1) faults.push(`${name}: ${headings} headings of the first level`);
      const wide = await overflow(page);
      if (wide > 0) faults.push(`${name}: ${wide} px too wide`);
      faults.push(...(await graveFindings(page)).map((finding) => `${name}: ${finding}`));
    }
    const { errors, foreignRequests } = phone.takeMisbehaviour();
    faults.push(...errors, ...foreignRequests);
    await phone.putDown();
    expect(faults).toEqual([]);
  },
  WHOLE_MENU_MILLISECONDS,
);

test('the demonstration says what can be tried and as whom, and its log-in page reads well', async () => {
  const phone = await Phone.pickUp(browser, api.origin, SIZES.phone);
  const faults: string[] = [];
  for (const address of ['/console/try', '/console/']) {
    const page = await phone.open(address);
    await settled(page);
    await keepPicture(page, `nobody${address.replaceAll('/', '-')}-phone`);
    faults.push(...(await graveFindings(page)));
    if ((await overflow(page)) > 0) faults.push(`${address} is too wide`);
  }
  expect(faults).toEqual([]);
  await phone.putDown();
});

test('an address of the console without a log-in asks for it, and then shows that very page', async () => {
  const phone = await Phone.pickUp(browser, api.origin, SIZES.desk);
  const { loginName, password } = people.named('demo-xian');
  const page = await phone.open('/console/account');
  await page.getByLabel('登录名').fill(loginName);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('heading', { name: '我的账号', level: 1 }).waitFor();
  await phone.putDown();
});

test('when the session ends, the password is asked for above the page, and what was typed below stays', async () => {
  const phone = await Phone.pickUp(browser, api.origin, SIZES.desk);
  const { loginName, password } = people.named('demo-duban');
  const page = await logIn(phone, { loginName, password });
  await page.goto(`${api.origin}/console/account`);
  await page.getByLabel('现在的密码').fill('演示：还没有写完');
  await page.getByLabel('新密码').fill('演示：新的密码才写了一半左右');
  await page.context().clearCookies();
  await page.getByRole('button', { name: '改密码' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('密码', { exact: true }).fill(password);
  await dialog.getByRole('button', { name: '登录' }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect(await page.getByLabel('新密码').inputValue()).toBe('演示：新的密码才写了一半左右');
  await phone.putDown();
});

test(`a browser loads at most ${MOST_FIRST_LOAD_KILOBYTES} KB, compressed, before the console shows itself, and no charts`, () => {
  const html = readFileSync(join(BUILT.console, 'index.html'), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\/console\/(assets\/[^"]+)"/g)].map(([, file]) => file!);
  expect(files.length).toBeGreaterThan(1);
  const contents = files.map((file) => readFileSync(join(BUILT.console, file)));
  const bytes = contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
  console.log(`the console's first load: ${Math.round(bytes / 1024)} KB compressed`);
  expect(bytes / 1024).toBeLessThanOrEqual(MOST_FIRST_LOAD_KILOBYTES);
  expect(contents.some((content) => content.includes('zrender'))).toBe(false);
});
