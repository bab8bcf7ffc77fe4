import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { Api } from '../support/api.js';
import { launchBrowser, Phone } from '../support/browser.js';
import { Cleanup } from '../support/cleanup.js';
import { DESK, logIn, quiet } from '../support/console.js';
import { DemoPeople } from '../support/demo-people.js';
import { newFieldKeys } from '../support/field-keys.js';
import { type FiledCases, fileComplaint, openFiling } from '../support/filed-cases.js';
import { Jwb } from '../support/jwb.js';
import { PROJECT_ROOT } from '../support/project.js';
import { createDatabase } from '../support/test-database.js';

/*
 * What administrators keep: how people reach a bureau, who works there, and the trail of it; each in their own region only.
 */

const DEMO_REGISTRY = join(PROJECT_ROOT, 'apps/api/data/demo/registry.json');
const COUNTY = '130102';
const STATION = '130102001';
const NEIGHBOUR = '130104';
const FIRST_PHONE = '0311-5550 0991';
const LATER_PHONE = '0311-5550 0992';
const ADDRESS = '演示长安区演示大街1号';
const NEWCOMER = { name: '演示新同事', loginName: 'yanshi.xin', password: '演示-槐花-四月-2026-石门' };

const cleanup = Cleanup.afterThisFile();
const settings = { FIELD_KEYS: newFieldKeys() };
let databaseUrl: string;
let people: DemoPeople;
let api: Api;
let browser: Browser;
let filed: FiledCases;
let province: Page;
let stationName: string;
let newcomer: Page;

// Two hooks: each has the patience of one, and a busy machine needs it.
beforeAll(async () => {
  databaseUrl = await createDatabase(cleanup);
  const jwb = new Jwb(cleanup, databaseUrl, settings);
  await jwb.run('registry', DEMO_REGISTRY);
  people = await DemoPeople.renew(jwb);
});

beforeAll(async () => {
  api = await Api.start(cleanup, { databaseUrl, settings });
  browser = await launchBrowser(cleanup);
  filed = await fileComplaint(api, { changes: { divisionCode: STATION } });
});

async function atDesk(loginName: string, address: string): Promise<Page> {
  const desk = await Phone.pickUp(browser, api.origin, DESK);
  return logIn(desk, people.named(loginName), { address });
}

const goTo = async (page: Page, address: string) => {
  await page.goto(`${api.origin}/console/${address}`);
  await quiet(page);
};
const drawer = (page: Page) => page.getByRole('dialog');
/** Ant Design puts a space between the two characters of a short button's words. */
const saveButton = (page: Page) => drawer(page).getByRole('button', { name: /^保 ?存$/ });

/** What a consumer's page says of how to reach the bureau that has their case. */
async function toldToConsumer(): Promise<{ phone: string | null; address: string | null } | null> {
  const { session } = (await openFiling(api, filed)) as { session: { token: string } };
  const answer = await fetch(`${api.origin}/api/v1/my-cases/${filed.cases[0]!.id}`, {
    headers: { authorization: `Bearer ${session.token}` },
  });
  expect(answer.status).toBe(200);
  const { bureauContact } = (await answer.json()) as {
    bureauContact: { phone: string | null; address: string | null } | null;
  };
  return bureauContact;
}

async function changeContact(values: Readonly<Record<string, string>>): Promise<void> {
  await province.getByRole('button', { name: /^改$/ }).click();
  for (const [label, text] of Object.entries(values)) await drawer(province).getByLabel(label).fill(text);
  await saveButton(province).click();
  await drawer(province).waitFor({ state: 'hidden' });
}

test('the province’s administrator finds a station under a county by its name, and what is written there reaches who has a case with it', async () => {
  expect(await toldToConsumer()).toBeNull();
  province = await atDesk('demo-sheng', `bureaus/${COUNTY}`);
  const first = province.getByRole('table').getByRole('link', { name: /所$/ }).first();
  stationName = (await first.textContent()) ?? '';
  await goTo(province, 'bureaus');
  await findBureau(province, stationName);
  await province
    .getByRole('navigation')
    .getByText(stationName)
    .or(province.getByText('告诉群众的联系方式'))
    .first()
    .waitFor();
  await changeContact({ 电话: FIRST_PHONE, 办公地址: ADDRESS });
  await province.getByText(FIRST_PHONE).first().waitFor();
  expect(await toldToConsumer()).toMatchObject({ address: ADDRESS });
});

async function findBureau(page: Page, words: string): Promise<void> {
  await page.getByLabel('单位', { exact: true }).fill(words);
  await page.getByTitle(words, { exact: true }).click();
  await page.waitForURL(/bureaus\/\d+/);
  await quiet(page);
}

test('a contact that is changed again reaches them too, and its history has both versions and who wrote them', async () => {
  await changeContact({ 电话: LATER_PHONE });
  await province.getByText(LATER_PHONE).first().waitFor();
  await province.getByRole('button', { name: '改过的' }).click();
  await drawer(province).getByText(`电话写上“${FIRST_PHONE}”`).waitFor();
  await drawer(province).getByText(`电话由“${FIRST_PHONE}”改成“${LATER_PHONE}”`).waitFor();
  await drawer(province).getByText('演示省局').first().waitFor();
});

test('somebody invited to the station sets a password by the link, which opens once, and works there', async () => {
  const path = await invite();
  const phone = await Phone.pickUp(browser, api.origin, DESK);
  const page = await phone.open(path);
  await page.getByText(stationName).waitFor();
  await page.getByLabel('设一个密码').fill(NEWCOMER.password);
  await page.getByLabel('再输入一次').fill(NEWCOMER.password);
  await page.getByRole('button', { name: /^完 ?成$/ }).click();
  await page.getByText('密码已设好').waitFor();

  const again = await phone.open(path);
  await again.getByText('这个邀请链接不能用了').waitFor();
  newcomer = await logIn(phone, NEWCOMER, { address: 'cases' });
  await newcomer.getByText(`${stationName} ${NEWCOMER.name}`).waitFor();
});

/** @returns where the link leads */
async function invite(): Promise<string> {
  await goTo(province, 'accounts');
  await province.getByRole('button', { name: '新增人员' }).click();
  await drawer(province).getByLabel('姓名').fill(NEWCOMER.name);
  await drawer(province).getByLabel('登录名').fill(NEWCOMER.loginName);
  await drawer(province).getByLabel('单位', { exact: true }).fill(stationName);
  await province.getByTitle(stationName, { exact: true }).click();
  await drawer(province).getByRole('button', { name: '新增，得到邀请链接' }).click();
  const link = province.getByText(/\/console\/invitation#/);
  await link.waitFor();
  const path = /\/console\/invitation#\S+/.exec((await link.textContent()) ?? '')?.[0];
  await province.getByRole('button', { name: '已经交给本人' }).click();
  return path ?? '';
}

test('an account that is taken away ends the session that is open, and lets nobody in again', async () => {
  await province.getByRole('button', { name: `${NEWCOMER.name}：更多` }).click();
  await province.getByRole('menuitem', { name: '停用' }).click();
  await province.getByRole('button', { name: /^确 ?定$/ }).click();
  await province.getByRole('row', { name: new RegExp(`${NEWCOMER.name}.*停用`) }).waitFor();

  await newcomer.getByRole('link', { name: '统计' }).click();
  const asked = newcomer.getByRole('dialog');
  await asked.getByText('登录已过期，请重新登录').waitFor();
  await asked.getByLabel('密码', { exact: true }).fill(NEWCOMER.password);
  await asked.getByRole('button', { name: /^登 ?录$/ }).click();
  await asked.getByRole('alert').waitFor();
  await asked.getByText('登录已过期，请重新登录').waitFor();
});

test('the trail has each of these acts with its words, and its chain is whole', async () => {
  await goTo(province, 'audit');
  const trail = province.getByRole('table', { name: '操作记录' }).or(province.getByRole('table')).first();
  for (const act of ['改联系方式', '新增账号', '接受邀请', '停用账号']) {
    await trail.getByText(act, { exact: true }).first().waitFor();
  }
  await province.getByRole('button', { name: '检查有没有被改过' }).click();
  await drawer(province).getByText('记录完好').waitFor();
});

test('a county’s administrator is not offered the neighbour’s bureau or people, and cannot reach them by an address', async () => {
  const county = await atDesk('demo-guanli', 'bureaus');
  await county.getByLabel('单位', { exact: true }).fill('桥西区');
  await county.getByText('没有这样的单位').waitFor();
  await goTo(county, `bureaus/${NEIGHBOUR}`);
  await county.getByRole('alert').first().waitFor();
  expect(await county.content()).not.toContain('桥西区');

  await goTo(county, 'accounts');
  await county.getByText('demo-suo').waitFor();
  for (const stranger of ['demo-linxian', 'demo-shi', 'demo-sheng']) {
    expect(await county.getByText(stranger, { exact: true }).count()).toBe(0);
  }
  const refused = await county.evaluate(async (code) => {
    const answer = await fetch(`/api/v1/staff/bureaus/${code}/contact`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ phone: null, address: '演示', openingHours: null, seenVersion: 0 }),
    });
    return answer.status;
  }, NEIGHBOUR);
  expect(refused).toBe(404);
});
