import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { Api } from '../support/api.js';
import { launchBrowser, Phone } from '../support/browser.js';
import { Cleanup } from '../support/cleanup.js';
import { DESK, logIn, quiet, unlessRefused } from '../support/console.js';
import { DemoPeople } from '../support/demo-people.js';
import { newFieldKeys } from '../support/field-keys.js';
import { Jwb } from '../support/jwb.js';
import { markedDocument } from '../support/marked-case.js';
import { inDays } from '../support/officer-work.js';
import { greyPicture } from '../support/pictures.js';
import { PROJECT_ROOT } from '../support/project.js';
import { outletNamed } from '../support/questions.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { createDatabase } from '../support/test-database.js';
import { waitUntil } from '../support/wait-until.js';
import { writeWorkbook } from '../support/workbook.js';

/*
 * A general agent's account from its application to the day when its letter ends.
 */

const DEMO_REGISTRY = join(PROJECT_ROOT, 'apps/api/data/demo/registry.json');
const COMPANY = '演示新来的家电代理有限公司';
const CREDIT_CODE = '91130100MA0DEM0X52';
const BRAND = '演示新牌';
/** Another agent's, of the demonstration. */
const OTHER_BRAND = '演示太行';
const OUTLETS = ['演示新牌一号维修部', '演示新牌二号维修部'] as const;
const AGENT = { loginName: 'yanshi.daili', password: '演示-石榴-五月-2026-井陉' };
const REASONS = '演示：授权书看不清公章，请重新拍照上传';
const NUMBER = '400-555-7788';
const LETTER_DAYS = 30;

const cleanup = Cleanup.afterThisFile();
const settings = { FIELD_KEYS: newFieldKeys() };
let databaseUrl: string;
let folder: string;
let jwb: Jwb;
let people: DemoPeople;
let api: Api;
let browser: Browser;
let province: Page;
let agent: Page;

// Two hooks: each has the patience of one, and a busy machine needs it.
beforeAll(async () => {
  databaseUrl = await createDatabase(cleanup);
  folder = temporaryFolder(cleanup);
  jwb = new Jwb(cleanup, databaseUrl, settings);
  await jwb.run('registry', DEMO_REGISTRY);
  people = await DemoPeople.renew(jwb);
});

beforeAll(async () => {
  api = await Api.start(cleanup, { databaseUrl, settings });
  browser = await launchBrowser(cleanup);
});

const pickUp = (at = api) => Phone.pickUp(browser, at.origin, DESK);
const dialog = (page: Page) => page.getByRole('dialog');
const goTo = async (page: Page, address: string) => {
  await page.goto(`${api.origin}/console/${address}`);
  await quiet(page);
};

/** A day can be typed; Enter takes it. */
async function fillDay(page: Page, label: string, day: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(day);
  await page.keyboard.press('Enter');
}

/** Applies as a company does, without an account, and gives the code that it is told. */
async function apply(letter: string): Promise<string> {
  const page = await (await pickUp()).open('/console/apply');
  await page.getByLabel('单位名称').fill(COMPANY);
  await page.getByLabel('统一社会信用代码').fill(CREDIT_CODE);
  await page.getByLabel('联系人').fill('演示李四');
  await page.getByLabel('联系电话').fill('031155500456');
  await page.getByLabel('品牌名称').fill(BRAND);
  await fillDay(page, '授权从哪天起', inDays(-10));
  await fillDay(page, '到哪天止(含这一天)', inDays(LETTER_DAYS));
  await page.locator('input[type="file"]').setInputFiles(letter);
  await page.getByRole('button', { name: `去掉 ${letter.split('/').at(-1)}` }).waitFor();
  await page.getByRole('button', { name: '提交申请' }).click();
  await page.getByText('申请已经收到').waitFor();
  const queryCode = (await page.locator('code').textContent())?.trim() ?? '';
  await page.context().close();
  return queryCode;
}

/** What it is told later, by its code. */
async function track(queryCode: string): Promise<Page> {
  const page = await (await pickUp()).open('/console/apply');
  await page.getByRole('tab', { name: '查进展' }).click();
  await page.getByLabel('查询码').fill(queryCode);
  await page.keyboard.press('Enter');
  await page.getByText('进展', { exact: true }).waitFor();
  return page;
}

async function openNewestApplication(): Promise<void> {
  await goTo(province, 'agent-applications');
  await province.getByRole('row', { name: new RegExp(COMPANY) }).click();
  await province.getByRole('heading', { name: COMPANY, level: 1 }).waitFor();
}

test('a company applies with a photo of its letter; the province returns it with reasons, which its code tells', async () => {
  const photo = join(folder, '演示授权书.png');
  writeFileSync(photo, greyPicture(640, 480));
  const queryCode = await apply(photo);
  province = await logIn(await pickUp(), people.named('demo-sheng'), { address: 'agent-applications' });
  await openNewestApplication();
  await province.getByRole('img', { name: `${BRAND}授权书 第 1 个文件` }).waitFor();
  await province.getByRole('button', { name: '退回……' }).click();
  await dialog(province).getByLabel('原因').fill(REASONS);
  await dialog(province)
    .getByRole('button', { name: /^退 ?回$/ })
    .click();
  await dialog(province).waitFor({ state: 'hidden' });
  const page = await track(queryCode);
  await page.getByText(REASONS).waitFor();
  await page.context().close();
});

test('it applies anew with a PDF, is approved, and its first person sets a password by the link', async () => {
  const pdf = join(folder, '演示授权书.pdf');
  writeFileSync(pdf, markedDocument('letter'));
  const queryCode = await apply(pdf);
  await openNewestApplication();
  await province.getByLabel('做哪些品类').fill('冰箱');
  await province.getByTitle('冰箱', { exact: true }).waitFor();
  await province.keyboard.press('Enter');
  await province.locator('.ant-select-selection-item', { hasText: '冰箱' }).waitFor();
  await province.keyboard.press('Escape');
  await province.getByLabel('登录名').fill(AGENT.loginName);
  await province.getByRole('button', { name: /^通 ?过$/ }).click();
  const invitation = dialog(province).getByText(/\/console\/invitation#/);
  await unlessRefused(province, invitation);
  const link = (await invitation.textContent()) ?? '';
  const page = await track(queryCode);
  await page.getByText('邀请链接交给您的管理员').waitFor();

  await page.goto(`${api.origin}${/\/console\/invitation#\S+/.exec(link)?.[0]}`);
  await page.getByLabel('设一个密码').fill(AGENT.password);
  await page.getByLabel('再输入一次').fill(AGENT.password);
  await page.getByRole('button', { name: /^完 ?成$/ }).click();
  await page.getByText('密码已设好').waitFor();
  await page.context().close();
  agent = await logIn(await pickUp(), AGENT, { world: '品牌总代理', address: 'brands' });
});

test('the agent sees its own brand and its outlets, and nothing of another agent’s', async () => {
  await jwb.import(await listOf(BRAND, OUTLETS), '--publish');
  await jwb.import(await listOf(OTHER_BRAND, ['演示别家维修部']), '--publish');
  await goTo(agent, 'brands');
  await agent.getByRole('cell', { name: BRAND, exact: true }).first().waitFor();
  expect(await agent.getByRole('table').getByText(OTHER_BRAND).count()).toBe(0);
  await goTo(agent, 'outlets');
  for (const name of OUTLETS) await agent.getByText(name).waitFor();
  expect(await agent.getByText('演示别家维修部').count()).toBe(0);
});

function listOf(brand: string, names: readonly string[]): Promise<string> {
  const rows = names.map((name, at) => ({
    网点名称: name,
    县区: '石家庄市长安区',
    地址: `演示新街${name.length}${at + 1}号`,
    电话: `0311-5558${String(at + names.length * 10).padStart(4, '0')}`,
    品牌: brand,
    品类: '冰箱',
    授权开始日期: inDays(-10),
    授权截止日期: inDays(LETTER_DAYS),
    负责人: '演示某某',
  }));
  return writeWorkbook(join(folder, `${brand}.xlsx`), rows);
}

test('it confirms several outlets at once', async () => {
  for (const name of OUTLETS) await agent.getByRole('checkbox', { name: `选中 ${name}` }).check();
  await agent.getByRole('button', { name: '这 2 个仍然正确' }).click();
  await agent
    .getByText(/已确认/)
    .first()
    .waitFor();
  expect(await lastConfirmed(OUTLETS[0])).toBe(inDays(0));
});

/** As its page says it: 上次确认. */
async function lastConfirmed(name: string): Promise<string> {
  await agent.getByText(name).click();
  await agent.getByRole('heading', { name, level: 1 }).waitFor();
  const shown = agent.getByRole('row').filter({ hasText: '上次确认' });
  return /上次确认.*?(\d{4}-\d{2}-\d{2})/.exec((await shown.first().textContent()) ?? '')?.[1] ?? '';
}

test('asked whether a number is its own, it answers, and the bureau that asked reads it', async () => {
  const county = await logIn(await pickUp(), people.named('demo-xian'), { address: 'number-questions' });
  await county.getByRole('button', { name: '问一个号码' }).click();
  await dialog(county).getByLabel('号码').fill(NUMBER);
  await dialog(county).getByLabel('问哪些品牌').fill(BRAND);
  await county.getByTitle(BRAND, { exact: true }).click();
  await county.keyboard.press('Escape');
  await dialog(county).getByRole('button', { name: '发出询问' }).click();
  await county.getByText(NUMBER).first().waitFor();

  await goTo(agent, 'number-questions');
  await agent
    .getByRole('row', { name: new RegExp(NUMBER) })
    .getByRole('button', { name: /^答 ?复$/ })
    .click();
  await dialog(agent).getByText('不是我们的，也不是网点的').click();
  await dialog(agent)
    .getByRole('button', { name: /^答 ?复$/ })
    .click();
  await dialog(agent).waitFor({ state: 'hidden' });

  await county.goto(`${api.origin}/console/number-questions?list=answered`);
  await county
    .getByRole('row', { name: new RegExp(NUMBER) })
    .getByText('不是我们的')
    .waitFor();
});

test('of what a consumer finds wrong it corrects the entry and answers, and nothing is left to do', async () => {
  const outletId = await waitUntil(async () => (await outletNamed(api, OUTLETS[1]))?.id, {
    what: 'a consumer finds the outlet',
  });
  const said = await fetch(`${api.origin}/api/v1/outlet-corrections`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({ outletId, faults: ['addressWrong'], note: null }),
  });
  expect(said.ok).toBe(true);
  await goTo(agent, 'corrections');
  await agent.getByText(OUTLETS[1]).click();
  await agent.getByRole('link', { name: '打开网点，先改正' }).click();
  await agent.getByLabel('地址', { exact: true }).fill('演示新街改过的9号');
  await agent.getByRole('button', { name: /^保 ?存$/ }).click();
  await agent
    .getByText(/已保存|已发布|马上/)
    .first()
    .waitFor();

  await goTo(agent, 'corrections');
  await agent.getByText(OUTLETS[1]).click();
  await dialog(agent).getByText('确实有误，已经改好').click();
  await dialog(agent).getByLabel('怎么核实的，改了什么').fill('演示：门牌改了，已经改好');
  await dialog(agent)
    .getByRole('button', { name: /^答 ?复$/ })
    .click();
  await agent.getByText('没有要答复的反映。').waitFor();
});

test('when its letter has ended, it may only hand in a new one', async () => {
  // The clock of this installation stands where the letter is over; there is no other now.
  await api.process.stop();
  const shifted = { ...settings, CLOCK_SHIFT_DAYS: String(LETTER_DAYS + 1) };
  api = await Api.start(cleanup, { databaseUrl, settings: shifted });
  const page = await logIn(await pickUp(), AGENT, { world: '品牌总代理', address: 'home' });
  await page.getByText('您单位的品牌授权都已到期').waitFor();
  await page.getByRole('link', { name: '去交新的授权书' }).waitFor();
  await expectRefused(page, '/api/v1/agent/outlets');
  await goTo(page, 'outlets');
  await page
    .getByRole('alert')
    .filter({ hasText: /到期|授权/ })
    .first()
    .waitFor();
  for (const name of OUTLETS) expect(await page.getByText(name).count()).toBe(0);
});

async function expectRefused(page: Page, path: string): Promise<void> {
  const code = await page.evaluate(async (address) => (await (await fetch(address)).json()).code, path);
  expect(code).toBe('authorization-ended');
}
