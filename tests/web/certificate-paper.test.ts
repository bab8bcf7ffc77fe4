import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { Cleanup } from '../support/cleanup.js';
import { dateInWords } from '../support/dates.js';
import { declareInventedBrands, ICE, IN_FORCE, listRow } from '../support/invented-brands.js';
import { Jwb, REFUSED } from '../support/jwb.js';
import { readPrintedCode } from '../support/printed-code.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { createDatabase } from '../support/test-database.js';
import { WeChatSimulator } from '../support/wechat-simulator.js';
import { writeWorkbook } from '../support/workbook.js';

const ORIGIN = 'https://jwb.example';

const cleanup = Cleanup.afterThisFile();
let databaseUrl: string;
let folder: string;
let jwb: Jwb;
let browser: Browser;

const plain = listRow(1);
/** As long as the registry takes: 120 characters of name, 255 of address. */
const long = {
  ...listRow(2),
  网点名称: `演示${'冰泉家电维修服务有限责任公司'.repeat(10)}`.slice(0, 120),
  详细地址: `桥西区演示大街${'二号院三号楼四单元五层东侧六号门面房'.repeat(20)}`.slice(0, 255),
};
const over = { ...listRow(3), 授权开始日期: '2020-01-01', 授权截止日期: '2021-12-31' };

beforeAll(async () => {
  databaseUrl = await createDatabase(cleanup);
  folder = temporaryFolder(cleanup);
  jwb = new Jwb(cleanup, databaseUrl, { PUBLIC_ADDRESS: ORIGIN });
  await declareInventedBrands(jwb, folder);
  await publish([plain, long, over], ICE.name);
  browser = await launchBrowser(cleanup);
});

async function publish(rows: Record<string, string>[], brand: string): Promise<void> {
  const list = await writeWorkbook(join(folder, `${brand}.xlsx`), rows);
  await jwb.import(list, '--brand', brand, '--category', 'refrigerator', '--publish');
}

/** Prints the outlet's certificate and opens it as whoever prints it does. */
async function printed(outlet: string, by = jwb): Promise<{ page: Page; output: string; file: string }> {
  const file = join(folder, 'certificate.html');
  const output = await by.run('certificate', outlet, '--out', file);
  const page = await browser.newPage({ deviceScaleFactor: 2 });
  await page.goto(pathToFileURL(file).href);
  return { page, output, file };
}

const checkAddressOf = (output: string) => /^核验网址：(\S+)$/m.exec(output)?.[1];

const textOf = async (page: Page) => (await page.locator('.sheet').textContent()) ?? '';

async function expectOneA4Page(page: Page): Promise<void> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  const [width, height] = (/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []).slice(1).map(Number);
  // A4 in points.
  expect(Math.abs((width ?? 0) - 595)).toBeLessThan(1);
  expect(Math.abs((height ?? 0) - 842)).toBeLessThan(1);
}

/** Nothing is cut off, and nothing stands on anything else. */
async function expectRoom(page: Page): Promise<void> {
  const { tooHigh, tooWide, overlaps } = await page.evaluate(() => {
    const sheet = document.querySelector('.sheet');
    if (sheet === null) throw new Error('there is no sheet');
    const parts = [...sheet.children].filter((part) => getComputedStyle(part).position !== 'absolute');
    const boxes = parts.map((part) => part.getBoundingClientRect());
    return {
      tooHigh: sheet.scrollHeight - sheet.clientHeight,
      tooWide: sheet.scrollWidth - sheet.clientWidth,
      overlaps: boxes.filter((box, at) => at > 0 && box.top < (boxes[at - 1]?.bottom ?? 0) - 1).length,
    };
  });
  expect({ tooHigh, tooWide, overlaps }).toEqual({ tooHigh: 0, tooWide: 0, overlaps: 0 });
}

test('a certificate is one A4 page with the outlet, its address, its authorization, and a code that leads to its check', async () => {
  const { page, output } = await printed(plain.网点名称);
  await expectOneA4Page(page);
  await expectRoom(page);
  const paper = await textOf(page);
  for (const words of [
    plain.网点名称,
    '石家庄市',
    plain.详细地址,
    ICE.name,
    '冰箱',
    `${dateInWords(IN_FORCE.from)}至${dateInWords(IN_FORCE.to)}`,
    `${dateInWords(IN_FORCE.to)}，各品牌以下表为准`,
    '打开微信小程序',
    '与您所在的这家店一致，这张证书才是真的',
    '演示',
  ]) {
    expect(paper).toContain(words);
  }
  const address = checkAddressOf(output);
  expect(address).toMatch(/^https:\/\/jwb\.example\/c\/[\w-]{22}$/);
  expect(paper).toContain(address);
  expect(await readPrintedCode(page, '.code')).toBe(address);
  await page.close();
});

test('it needs nothing from elsewhere', async () => {
  const { page, file } = await printed(plain.网点名称);
  await page.close();
  expect(readFileSync(file, 'utf8')).not.toMatch(/<script|<link|@import|url\(|src="(?!data:)/);
});

test('printing again prints the same one, and a withdrawn one is followed by another', async () => {
  const first = await jwb.run('certificate', plain.网点名称, '--out', join(folder, 'again.html'));
  expect(first).toContain('没有另发');
  const token = checkAddressOf(first)?.split('/').at(-1) ?? '';
  expect(await jwb.run('certificate', '--withdraw', token, '--reason', '演示：遗失')).toContain('已撤销');
  const second = await jwb.run('certificate', plain.网点名称, '--out', join(folder, 'again.html'));
  expect(second).toContain('已发证书');
  expect(checkAddressOf(second)).not.toBe(checkAddressOf(first));
  const listed = (await jwb.run('certificate', plain.网点名称, '--list')).trim().split('\n');
  expect(listed).toHaveLength(2);
  expect(listed[1]).toMatch(/撤销（演示：遗失）/);
});

test('the longest name and address that the registry takes stay on the page', async () => {
  const { page } = await printed(long.网点名称);
  await expectOneA4Page(page);
  await expectRoom(page);
  const paper = await textOf(page);
  expect(paper).toContain(long.网点名称);
  expect(paper).toContain(long.详细地址);
  await page.close();
});

test('more brands than fit, with the longest names, are counted and not crammed in', async () => {
  const brands = Array.from({ length: 24 }, (_, index) => ({
    name: `演示${String(index).padStart(2, '0')}${'长名品牌'.repeat(9)}`.slice(0, 40),
    aliases: [],
    categories: ['refrigerator'],
    generalAgent: null,
    servicePhones: [],
  }));
  const file = join(folder, 'many-brands.json');
  writeFileSync(file, JSON.stringify({ generalAgents: [], brands }));
  await jwb.run('registry', file);
  const rows = brands.flatMap(({ name }) => [long, plain].map((outlet) => ({ ...outlet, 品牌: name })));
  const list = await writeWorkbook(join(folder, 'many-brands.xlsx'), rows);
  await jwb.import(list, '--category', 'refrigerator', '--publish');
  for (const outlet of [long, plain]) {
    const { page } = await printed(outlet.网点名称);
    await expectOneA4Page(page);
    await expectRoom(page);
    const shown = await page.locator('tbody tr').count();
    const left = Number(/另有 (\d+) 项授权，扫码可以看到全部/.exec(await textOf(page))?.[1]);
    expect(shown).toBeGreaterThan(0);
    expect(shown + left).toBe(brands.length + 1);
    await page.close();
  }
});

test.each([
  ['an outlet that no authorization is in force for', over.网点名称, '今天没有有效的授权'],
  ['an outlet that nobody knows', '演示没有这个网点', '名录里没有这个网点'],
])('%s gets none, and a sentence that says why', async (_what, outlet, words) => {
  const { exitCode, output } = await jwb.try('certificate', outlet);
  expect(exitCode).toBe(REFUSED);
  expect(output).toContain(words);
});

test.each([
  ['no outlet', []],
  ['a withdrawal without a reason', ['--withdraw', 'AAAAAAAAAAAAAAAAAAAAAA']],
  ['two wishes at once', [plain.网点名称, '--withdraw', 'AAAAAAAAAAAAAAAAAAAAAA', '--reason', '演示']],
])('a command that says %s is told how it is written', async (_what, words) => {
  const { exitCode, output } = await jwb.try('certificate', ...words);
  expect(exitCode).toBe(REFUSED);
  expect(output).toContain('写法有三种');
});

describe('with WeChat', () => {
  const CODES = '/wxa/getwxacodeunlimit';
  let wechat: WeChatSimulator;
  let jwbWithWeChat: Jwb;

  beforeAll(async () => {
    wechat = await WeChatSimulator.start(cleanup);
    jwbWithWeChat = new Jwb(cleanup, databaseUrl, { PUBLIC_ADDRESS: ORIGIN, ...wechat.apiSettings() });
  });

  test("the code is the mini-program's own, which opens the certificate with the token", async () => {
    const { page, output } = await printed(plain.网点名称, jwbWithWeChat);
    expect(await page.locator('.code img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(
      1110,
    );
    await expectOneA4Page(page);
    await expectRoom(page);
    const [call] = await wechat.calls(CODES);
    expect(call?.body).toMatchObject({
      page: 'pages/certificate/index',
      scene: checkAddressOf(output)?.split('/').at(-1),
    });
    await page.close();
  });

  test.each([
    ['refuses', { kind: 'errcode', errcode: 45009 }],
    ['answers with an error page', { kind: 'status', status: 502 }],
    ['cuts the connection', { kind: 'cut' }],
  ] as const)(
    'that %s, a QR code of the same address is printed, and the clerk is told',
    async (_what, fault) => {
      await wechat.fail(CODES, fault, 10);
      const { page, output } = await printed(plain.网点名称, jwbWithWeChat);
      await wechat.recover();
      expect(output).toContain('证书上印的是二维码');
      expect(await readPrintedCode(page, '.code')).toBe(checkAddressOf(output));
      await page.close();
    },
  );
});
