import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { Api } from '../support/api.js';
import { launchBrowser, Phone } from '../support/browser.js';
import { Cleanup } from '../support/cleanup.js';
import { DESK, logIn, quiet } from '../support/console.js';
import { DemoPeople } from '../support/demo-people.js';
import { newFieldKeys } from '../support/field-keys.js';
import { Jwb } from '../support/jwb.js';
import { inDays } from '../support/officer-work.js';
import { greyPicture } from '../support/pictures.js';
import { PROJECT_ROOT } from '../support/project.js';
import { checkPhone, verdictOn } from '../support/questions.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { createDatabase } from '../support/test-database.js';
import { waitUntil } from '../support/wait-until.js';

/*
 * A warning about a number, from a county officer's preparing over a second person's approval to the consumer, and back.
 */

const DEMO_REGISTRY = join(PROJECT_ROOT, 'apps/api/data/demo/registry.json');

const NUMBER = '400-555-7799';
const REASON = '演示：自称品牌官方售后，上门后虚报故障，品牌已经否认。';
const SOURCE = '演示：石家庄市长安区市场监督管理局公告';
const HOLDER_SAID = '演示：说自己是维修平台，拿不出任何授权。';
const EVIDENCE = '演示：三位消费者都在搜索结果里看到这个号码。';
const MEASURE = '演示：约谈了号码使用人，要求停止自称官方。';

const cleanup = Cleanup.afterThisFile();
let people: DemoPeople;
let api: Api;
let browser: Browser;
/** Who prepares and proposes: a supervisor, who might approve what others propose. */
let county: Page;
let city: Page;
let neighbour: Page;
/** Of the warning's page. */
let address: string;

const databaseSettings = { FIELD_KEYS: newFieldKeys() };
let databaseUrl: string;

// Two hooks: each has the patience of one, and a busy machine needs it.
beforeAll(async () => {
  databaseUrl = await createDatabase(cleanup);
  const jwb = new Jwb(cleanup, databaseUrl, databaseSettings);
  await jwb.run('registry', DEMO_REGISTRY);
  people = await DemoPeople.renew(jwb);
});

beforeAll(async () => {
  api = await Api.start(cleanup, { databaseUrl, settings: databaseSettings });
  browser = await launchBrowser(cleanup);
});

async function atDesk(loginName: string, opened = 'number-warnings'): Promise<Page> {
  const desk = await Phone.pickUp(browser, api.origin, DESK);
  return logIn(desk, people.named(loginName), { address: opened });
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Decides by the page: the button in its head, then the same words below what it means. */
async function decide(page: Page, act: string, why?: string): Promise<void> {
  await button(page, act).click();
  const dialog = page.getByRole('dialog');
  if (why !== undefined) await dialog.getByLabel('为什么').fill(why);
  await dialog.getByRole('button', { name: act }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** How long look-ups took to say it, for whoever reads the log: a busy machine's time is no verdict. */
async function untilChecksSay(verdict: string): Promise<void> {
  const since = performance.now();
  await waitUntil(async () => (await verdictOn(api, NUMBER)) === verdict, {
    what: `a check of the number says ${verdict}`,
  });
  console.log(`a check of the number says ${verdict} after ${Math.round(performance.now() - since)} ms`);
}

test('a county officer puts down the words, what the holder said, evidence and a measure, and proposes only what is whole', async () => {
  county = await atDesk('demo-duban', 'number-warnings/new');
  await county.getByLabel('号码', { exact: true }).fill(NUMBER);
  await county.getByLabel('为什么警示').fill(REASON);
  await county.getByLabel('谁核实的、在哪里公布').fill(SOURCE);
  await fillDay(county, '哪天以前复核', inDays(90));
  await county.getByText('问到了，有答复').click();
  await fillDay(county, '哪天联系的', inDays(-2));
  await county.getByLabel('怎么联系的', { exact: true }).fill('演示：打电话两次');
  await county.getByLabel('怎么答复的').fill(HOLDER_SAID);
  await button(county, '建好，去放证据').click();
  await county.getByText('还没有证据。').waitFor();
  address = new URL(county.url()).pathname.replace('/console/', '');

  await button(county, '提请批准').click();
  await county.getByRole('dialog').getByRole('button', { name: '提请批准' }).click();
  await county.getByText('请先放进至少一份证据。').waitFor();
  await button(county, '再想想').click();
  await county.getByRole('dialog').waitFor({ state: 'hidden' });

  await addPictureAsEvidence();
  await addMeasure();
  expect(await verdictOn(api, NUMBER)).toBe('unlisted');
});

/** A day can be typed. */
async function fillDay(page: Page, label: string, day: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(day);
  await page.keyboard.press('Enter');
}

async function addPictureAsEvidence(): Promise<void> {
  const file = join(temporaryFolder(cleanup), '演示截图.png');
  writeFileSync(file, greyPicture(320, 200));
  await button(county, '放进证据').click();
  const dialog = county.getByRole('dialog');
  await dialog.getByText('照片或文件', { exact: true }).click();
  await dialog.locator('input[type="file"]').setInputFiles(file);
  await dialog.getByText('演示截图.png').waitFor();
  await dialog.getByLabel('说明（可以不写）').fill(EVIDENCE);
  await button(county, '放进去').click();
  await dialog.waitFor({ state: 'hidden' });
  await county.getByText('证据（1）').waitFor();
  await county.getByRole('link', { name: /照片 1/ }).waitFor();
}

async function addMeasure(): Promise<void> {
  await button(county, '记下措施').click();
  const dialog = county.getByRole('dialog');
  await dialog.getByText('约谈', { exact: true }).click();
  await dialog.getByLabel('说明（可以不写）').fill(MEASURE);
  await dialog.getByRole('button', { name: '记 下' }).or(button(county, '记下')).click();
  await dialog.waitFor({ state: 'hidden' });
  await county.getByText('采取的措施（1）').waitFor();
}

test('who proposed it is not let approve it, by the page or past it, though a supervisor; nobody is warned yet', async () => {
  await decide(county, '提请批准');
  await button(county, '批准并发布').waitFor();
  expect(await button(county, '批准并发布').isDisabled()).toBe(true);
  const { status, code } = await approvePastThePage(county);
  expect({ status, code }).toEqual({ status: 403, code: 'second-person-needed' });
  expect(await verdictOn(api, NUMBER)).toBe('unlisted');
});

/** As somebody does who does not mind that the button is grey. */
function approvePastThePage(page: Page): Promise<{ status: number; code: string }> {
  const warningId = address.split('/').at(-1);
  return page.evaluate(async (path) => {
    const { version } = (await (await fetch(path)).json()) as { version: number };
    const answer = await fetch(`${path}/acts`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
      body: JSON.stringify({ act: 'publish', seenVersion: version, confirmedBrands: [] }),
    });
    const { code } = (await answer.json()) as { code: string };
    return { status: answer.status, code };
  }, `/api/v1/staff/number-warnings/${warningId}`);
}

test('an officer of another county finds nothing of what is still prepared, by its address or by its number', async () => {
  neighbour = await atDesk('demo-linxian', address);
  await neighbour.getByRole('heading', { name: '打不开这件警示' }).waitFor();
  await expectNothingSecret(neighbour);
  await neighbour.goto(`${api.origin}/console/number-warnings?list=all&number=${NUMBER}`);
  await neighbour.getByText('没有找到。号码要填完整。').waitFor();
});

async function expectNothingSecret(page: Page): Promise<void> {
  const shown = await page.content();
  for (const secret of [HOLDER_SAID, EVIDENCE]) expect(shown).not.toContain(secret);
}

test('a second person sees what shows it and approves it, and a consumer who checks the number is warned', async () => {
  city = await atDesk('demo-shi', 'number-warnings?list=toApprove');
  await city.getByRole('link', { name: NUMBER }).click();
  await city.getByText(HOLDER_SAID).waitFor();
  await city.getByText(EVIDENCE).waitFor();
  await decide(city, '批准并发布');
  await untilChecksSay('warned');
  expect((await checkPhone(api, NUMBER)).warning).toMatchObject({ reason: REASON, source: SOURCE });
});

test('now that it is public, an officer of another county reads its public words and nothing more, and may decide nothing', async () => {
  await neighbour.goto(`${api.origin}/console/${address}`);
  await quiet(neighbour);
  await neighbour.getByText('这是外地发布的警示，只能看公开的内容。', { exact: false }).waitFor();
  await neighbour.getByText(REASON).waitFor();
  await expectNothingSecret(neighbour);
  expect(await neighbour.getByRole('button', { name: /撤回|放进证据|记下措施|修改内容/ }).count()).toBe(0);
});

test('its withdrawal, with its reason, reaches look-ups too, and the case keeps what happened', async () => {
  await county.goto(`${api.origin}/console/${address}`);
  await decide(county, '撤回警示', '演示：号码已经换了人');
  await untilChecksSay('unlisted');
  await county.getByText('已经撤回', { exact: true }).first().waitFor();
  await county.getByText('演示：号码已经换了人').waitFor();
  await county.getByText('批准并发布', { exact: true }).first().waitFor();
});
