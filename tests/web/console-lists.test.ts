import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { Api } from '../support/api.js';
import { launchBrowser, Phone } from '../support/browser.js';
import { Cleanup } from '../support/cleanup.js';
import { DESK, logIn } from '../support/console.js';
import { DemoPeople } from '../support/demo-people.js';
import { newFieldKeys } from '../support/field-keys.js';
import { Jwb } from '../support/jwb.js';
import { PROJECT_ROOT } from '../support/project.js';
import { checkPhone, outletNamed } from '../support/questions.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { createDatabase } from '../support/test-database.js';
import { waitUntil } from '../support/wait-until.js';
import { type Row, writeWorkbook } from '../support/workbook.js';

/*
 * A list of outlets on its whole way: from a general agent's file with faults, mended on the page, over the bureau, to the consumer.
 */

/** The demonstration's brands and general agents, without their outlets: those take longer than all that is tested here. */
const DEMO_REGISTRY = join(PROJECT_ROOT, 'apps/api/data/demo/registry.json');
const COUNTY = '石家庄市长安区';
/** Where demo-shi works. */
const CITY_BUREAU = '1301';
const BRAND = '演示太行';
const OTHER_BRAND = '演示灶语';
const OTHER_SHOP = '演示灶具专营商行';
const NO_BRAND = '演示没有的牌子';
const LAST_DAY = '2027-12-31';
/** Rows of the file before the first outlet: a title, and the header. */
const ROWS_ABOVE = 2;
const OUTLETS = 34;

const cleanup = Cleanup.afterThisFile();
let api: Api;
let browser: Browser;
let folder: string;
let people: DemoPeople;

let databaseUrl: string;
const settings = { FIELD_KEYS: newFieldKeys() };

// Three hooks: each has the patience of one, and a busy machine needs it.
beforeAll(async () => {
  databaseUrl = await createDatabase(cleanup);
  folder = temporaryFolder(cleanup);
  const jwb = new Jwb(cleanup, databaseUrl, settings);
  await jwb.run('registry', DEMO_REGISTRY);
  // What the brand already has in the same county, and the list below does not name.
  await jwb.import(await writeWorkbook(join(folder, '演示以前的名单.xlsx'), [outletRow(99)]), '--publish');
});

beforeAll(async () => {
  people = await DemoPeople.renew(new Jwb(cleanup, databaseUrl, settings));
});

beforeAll(async () => {
  api = await Api.start(cleanup, { databaseUrl, settings });
  browser = await launchBrowser(cleanup);
});

async function open(loginName: string, world: '监管人员' | '品牌总代理', address: string): Promise<Page> {
  const desk = await Phone.pickUp(browser, api.origin, DESK);
  return logIn(desk, people.named(loginName), { world, address });
}

/** The province's officer gives the agent to a city; from then on its bureau reviews what the agent sends. */
async function giveAgentToCity(province: Page): Promise<void> {
  const status = await province.evaluate(async (bureauCode) => {
    const { lines } = (await (await fetch('/api/v1/staff/agents')).json()) as {
      lines: { generalAgentId: string; name: string }[];
    };
    const agent = lines.find(({ name }) => name.includes('演示家电服务'));
    const answer = await fetch(`/api/v1/staff/agents/${agent?.generalAgentId}/reviewing-bureau`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ bureauCode }),
    });
    return answer.status;
  }, CITY_BUREAU);
  expect(status).toBe(204);
}

const nameOf = (outlet: number) => `演示旅程维修部${outlet}`;
const phoneOf = (outlet: number) => `0311-5559${String(outlet).padStart(4, '0')}`;

function outletRow(outlet: number): Row {
  return {
    网点名称: nameOf(outlet),
    县区: COUNTY,
    地址: `演示旅程街${outlet}号`,
    电话: phoneOf(outlet),
    品牌: BRAND,
    品类: '冰箱',
    授权开始日期: '2026-01-01',
    授权截止日期: LAST_DAY,
    负责人: '演示某某',
  };
}

/** Thirty rows of it have one fault each. */
function faultyRows(): Row[] {
  return Array.from({ length: OUTLETS }, (_, index) => {
    const outlet = index + 1;
    const row = outletRow(outlet);
    if (outlet <= 10) return { ...row, 品牌: NO_BRAND };
    if (outlet <= 16) return { ...row, 地址: null };
    if (outlet <= 21) return { ...row, 网点名称: null };
    if (outlet <= 27) return { ...row, 授权截止日期: '2027-13-41' };
    return outlet <= 30 ? { ...row, 县区: '演示没有的县' } : row;
  });
}

/** What a person types into the cell that is open, by what the cell holds. */
function answerFor(label: string): string {
  const [, row = '', field = ''] = /^第 (\d+) 行，(.+)$/.exec(label) ?? [];
  const outlet = Number(row) - ROWS_ABOVE;
  const answers: Readonly<Record<string, string>> = {
    网点名称: nameOf(outlet),
    地址: `演示旅程街${outlet}号`,
    品牌: BRAND,
    授权截止日期: LAST_DAY,
    '县（市、区）': COUNTY,
  };
  const answer = answers[field];
  if (answer === undefined) throw new Error(`the page opened a cell that has no fault: ${label}`);
  return answer;
}

const openCell = (page: Page) => page.getByRole('combobox', { name: /^第 \d+ 行，/ });
const errorsLeft = (page: Page, count: number) => page.getByText(`只看有错的 ${count}`, { exact: true });

/** Mends the open cell by keys alone, and waits until the next one is open. */
async function mendOpenCell(page: Page): Promise<void> {
  const label = (await openCell(page).getAttribute('aria-label')) ?? '';
  await openCell(page).fill(answerFor(label));
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: label, exact: true }).waitFor({ state: 'detached' });
}

/** Keeps the rows that the page asks for next waiting until the function returned is called. */
async function holdRows(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const isRows = (url: URL) => url.pathname.startsWith('/api/') && url.pathname.endsWith('/rows');
  await page.route(
    isRows,
    async (route) => {
      await released;
      await route.continue();
    },
    { times: 1 },
  );
  return release;
}

async function upload(page: Page, file: string): Promise<void> {
  await page.getByLabel('名单文件').setInputFiles(file);
  await page.getByRole('heading', { name: '每一列是什么' }).waitFor();
  await page.getByRole('button', { name: '下一步：看每一行' }).click();
}

describe('a list of outlets on its way', () => {
  let agent: Page;

  test('its agent mends the same fault of ten rows at once, out of thirty', async () => {
    agent = await open('demo-daili', '品牌总代理', 'lists');
    await upload(agent, await writeWorkbook(join(folder, '演示旅程名单.xlsx'), faultyRows()));
    await errorsLeft(agent, 30).waitFor();

    await agent.getByRole('button', { name: /下一处问题/ }).click();
    await mendOpenCell(agent);
    await agent.getByRole('button', { name: '都改', exact: true }).click();
    await errorsLeft(agent, 20).waitFor();
  });

  test('its agent mends the other twenty one after the other by keys alone, and loses nothing by a reload', async () => {
    const showRows = await holdRows(agent);
    await agent.reload();
    await errorsLeft(agent, 20).waitFor();
    // A person is quicker than a busy service: the rows have not come yet.
    await agent.getByRole('button', { name: /下一处问题/ }).click();
    showRows();
    for (let left = 20; left > 0; left -= 1) await mendOpenCell(agent);
    await errorsLeft(agent, 0).waitFor();
  });

  test('its agent sees what would change, chooses about what the list does not name, attests and submits; nothing is public yet', async () => {
    await agent.getByRole('button', { name: '下一步：看变化' }).click();
    await agent.getByRole('tab', { name: `新增 ${OUTLETS}` }).waitFor();
    await agent.getByRole('tab', { name: /^名单没有写到的 1/ }).click();
    await agent.getByRole('button', { name: '保留不动', exact: true }).click();
    await agent.getByText(/个网点要您选怎么办/).waitFor({ state: 'detached' });

    await agent.getByRole('button', { name: '下一步：提交' }).click();
    await agent.getByRole('checkbox', { name: /代表本单位作上面的声明/ }).check();
    await agent.getByRole('button', { name: '提交审核' }).click();
    await agent.getByText('已提交，等河北省市场监督管理局审核', { exact: true }).waitFor();
    expect(await outletNamed(api, nameOf(1))).toBeNull();
  });

  test('an officer of the city to which the province gave the agent publishes it, and a consumer finds its outlets and their numbers', async () => {
    await giveAgentToCity(await open('demo-sheng', '监管人员', 'agents'));
    const officer = await open('demo-shi', '监管人员', 'list-reviews');
    await officer.getByRole('link', { name: /演示家电服务/ }).click();
    await officer.getByRole('tab', { name: `新增 ${OUTLETS}` }).waitFor();
    await officer.getByRole('button', { name: '通过并发布' }).click();
    await officer.getByRole('button', { name: '发布', exact: true }).click();
    await officer.getByText(/^已发布，第 \d+ 批/).waitFor();

    await waitUntil(async () => (await outletNamed(api, nameOf(17))) !== null, {
      what: 'a consumer finds an outlet whose name was mended',
    });
    expect(await checkPhone(api, phoneOf(31))).toMatchObject({ verdict: 'official' });
  });

  test('another agent whose list claims a number of its outlets is told whose it is', async () => {
    const other = await open('demo-daili2', '品牌总代理', 'lists');
    // Another shop, at another place: only the number is the same.
    const claim = {
      ...outletRow(90),
      网点名称: OTHER_SHOP,
      品牌: OTHER_BRAND,
      品类: '热水器',
      电话: phoneOf(31),
    };
    await upload(other, await writeWorkbook(join(folder, '演示另一份名单.xlsx'), [claim]));
    await errorsLeft(other, 0).waitFor();
    await other.getByRole('button', { name: '下一步：看变化' }).click();
    await other.getByRole('tab', { name: '和别人冲突 1' }).click();
    // The same shop is a row of what is new as well, and stays there until the other list has come.
    const shop = other.getByRole('row', { name: new RegExp(OTHER_SHOP) });
    const conflict = shop.filter({ hasText: '电话已是另一家网点的' });
    await conflict.waitFor();
    expect(await conflict.textContent()).toContain(nameOf(31));
  });
});
