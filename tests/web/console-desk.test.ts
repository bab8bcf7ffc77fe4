import type { Browser, Page } from 'playwright-core';
import { Api } from '../support/api.js';
import { launchBrowser, Phone } from '../support/browser.js';
import { BureauPeople, type Officer } from '../support/bureau-people.js';
import { Cleanup } from '../support/cleanup.js';
import { DESK, graveFindings, logIn, overflow, quiet } from '../support/console.js';
import { newFieldKeys } from '../support/field-keys.js';
import { type FiledCases, fileComplaint } from '../support/filed-cases.js';
import { Jwb } from '../support/jwb.js';
import { act, inDays, onList, openCase } from '../support/officer-work.js';
import { greyPicture } from '../support/pictures.js';
import { createDatabase } from '../support/test-database.js';

/*
 * The desk of a county: its inbox, a case from the inbox to its end, and what a neighbour cannot open.
 */

const COUNTY = '130102';
const STATION = '130102001';
const NEIGHBOURING_STATION = '130102002';
const SECRET = '演示：师傅上门修空调，收了三百元，第二天还是不制冷。';

const cleanup = Cleanup.afterThisFile();
let api: Api;
let browser: Browser;
let handler: Officer;
let colleague: Officer;
let atStation: Officer;
let neighbour: Officer;

beforeAll(async () => {
  const settings = { FIELD_KEYS: newFieldKeys() };
  const databaseUrl = await createDatabase(cleanup);
  // The command line and the API share what is encrypted.
  const jwb = new Jwb(cleanup, databaseUrl, settings);
  await jwb.run('migrate');
  api = await Api.start(cleanup, { databaseUrl, settings });
  const people = await BureauPeople.begin({ api, jwb });
  handler = await people.join(COUNTY, 'handler');
  colleague = await people.join(COUNTY, 'intake', 'handler');
  atStation = await people.join(STATION, 'handler');
  neighbour = await people.join(NEIGHBOURING_STATION, 'handler');
  browser = await launchBrowser(cleanup);
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const tab = (page: Page, name: string) => page.getByRole('tab', { name });

function file(respondent: string): Promise<FiledCases> {
  const changes = {
    facts: SECRET,
    respondent: { name: respondent, phone: null, address: '石家庄市长安区演示路12号' },
  };
  return fileComplaint(api, { changes });
}

async function atDesk(officer: Officer, address: string): Promise<{ phone: Phone; page: Page }> {
  const phone = await Phone.pickUp(browser, api.origin, DESK);
  return { phone, page: await logIn(phone, officer, { address }) };
}

/** What no page of the console may do. */
async function expectNoFault(phone: Phone, page: Page): Promise<void> {
  expect(await graveFindings(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  expect(phone.takeMisbehaviour()).toEqual({ errors: [], foreignRequests: [] });
}

test('a handler opens a new case from the inbox by keys, accepts it by mouse, and settles and closes it by keys', async () => {
  const filed = await file('演示甲维修部');
  const { id, number } = filed.cases[0]!;
  const { phone, page } = await atDesk(handler, 'cases');
  await tab(page, '新收到的 1').waitFor();
  await page.getByText('演示甲维修部').waitFor();
  await expectNoFault(phone, page);
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: `投诉 ${number}`, level: 1 }).waitFor();
  await page.getByText(SECRET).waitFor();
  await expectNoFault(phone, page);

  await button(page, /\d 受理$/).click();
  await button(page, '写给对方的话的样例').click();
  await page.getByRole('menuitem', { name: '承办人员会打电话和您联系' }).click();
  await page.getByRole('textbox', { name: '内部备注' }).fill('演示：只给同事看');
  await page.locator('button[type="submit"]', { hasText: '受理' }).click();
  await page.getByText('投诉受理决定书').first().waitFor();
  await page.getByText('告诉对方：您的投诉已经受理').waitFor();

  await pressKeyOf(page, '达成调解');
  await page.getByRole('textbox', { name: '双方的协议' }).fill('演示甲维修部退还三百元。');
  await page.keyboard.press('Control+Enter');
  await page.getByText('调解中 → 达成调解').waitFor();
  await pressKeyOf(page, '办结');
  await page.getByRole('textbox', { name: '内部备注' }).focus();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').getByRole('button', { name: '办结' }).click();
  await page.getByText('达成调解 → 已办结').waitFor();
  await page.getByText('这个案件现在没有要您办的').waitFor();
  expect(await openCase(handler, id)).toMatchObject({ state: 'closed', eventCount: 4 });

  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('u');
  await tab(page, '新收到的 0').waitFor();
  await phone.putDown();
});

/** An act has the key of the number before its name. */
async function pressKeyOf(page: Page, act: string): Promise<void> {
  const name = await button(page, new RegExp(`^\\d ${act}$`)).textContent();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press(name?.trim()[0] ?? '');
}

test('what is typed survives a reload and a colleague who acted meanwhile; only who has seen what they did goes on', async () => {
  const { id } = (await file('演示乙维修部')).cases[0]!;
  const { phone, page } = await atDesk(handler, `cases/${id}?act=accept`);
  await page.getByRole('textbox', { name: '写给对方的话' }).fill('演示：请留意接听。');
  await page.reload();
  await quiet(page);
  expect(await page.getByRole('textbox', { name: '写给对方的话' }).inputValue()).toBe('演示：请留意接听。');
  const { accountId } = await handler.get<{ accountId: string }>('/staff-sessions/current');
  await act(colleague, id, 'assign', { accountId, note: '演示：请您办' });
  const accept = page.locator('button[type="submit"]', { hasText: '受理' });
  await accept.click();
  await page.getByText('您写的时候，有人办理过这个案件').waitFor();
  await page.getByText('演示：请您办').first().waitFor();
  expect(await accept.isDisabled()).toBe(true);
  expect(await page.getByRole('textbox', { name: '写给对方的话' }).inputValue()).toBe('演示：请留意接听。');
  expect((await openCase(handler, id)).state).toBe('received');
  await button(page, '看过了，接着办').click();
  await accept.click();
  await page.getByText('待决定 → 调解中').waitFor();
  await phone.putDown();
});

test('several cases are given to a colleague at once, and each that somebody acted on meanwhile is named and left', async () => {
  const [one, other] = [await file('演示丙一维修部'), await file('演示丙二维修部')];
  const { phone, page } = await atDesk(handler, 'cases?list=all&respondent=演示丙&order=oldest');
  await page.getByText('演示丙二维修部').waitFor();
  for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key);
  await page.getByText('选中 2 件').waitFor();
  await act(colleague, other.cases[0]!.id, 'requestMaterials', { materialsBy: inDays(7) });
  await button(page, '指派承办……').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('给谁').click();
  await page.getByTitle('演示人员').first().click();
  await dialog.getByRole('button', { name: '指派', exact: false }).last().click();
  await dialog.getByText('办好 1 件，没有办 1 件。').waitFor();
  await dialog.getByText(`${other.cases[0]!.number} 演示丙二维修部：刚才有人办理过这个案件`).waitFor();
  expect((await openCase(handler, one.cases[0]!.id)).eventCount).toBe(2);
  expect((await openCase(handler, other.cases[0]!.id)).eventCount).toBe(2);
  await phone.putDown();
});

test('a station officer cannot open the neighbour’s case by its address, and no list of theirs has it', async () => {
  const { id, number } = (await file('演示丁维修部')).cases[0]!;
  await act(handler, id, 'assign', { stationCode: NEIGHBOURING_STATION });
  const { phone, page } = await atDesk(atStation, `cases/${id}`);
  await page.getByRole('heading', { name: '打不开这个案件' }).waitFor();
  await page.getByText('没有找到这个案件。').waitFor();
  expect(await page.content()).not.toContain(SECRET);
  expect(await page.content()).not.toContain('演示丁维修部');
  await page.goto(`${api.origin}/console/cases?list=all&number=${number}`);
  await page.getByText('没有符合筛选的案件。').waitFor();
  expect(await onList(neighbour, 'all', number)).not.toBeNull();
  await phone.putDown();
});

test('a call is registered by keys alone, with a photo: its bureau is said before, a double is named, and the code read out afterwards opens it', async () => {
  await file('演示戊维修部');
  const { phone, page } = await atDesk(colleague, 'registration');
  await page.getByLabel('事情的经过').fill('演示：来电说空调加氟收了六百八十元，第二天又不制冷了。');
  await page.getByLabel('名称').focus();
  await page.keyboard.type('演示戊维修部');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('石家庄市长安区演示路12号');
  await page.getByLabel('姓名').focus();
  await page.keyboard.type('演示王五');
  await page.keyboard.press('Tab');
  await page.keyboard.type('031155500123');
  await page.getByText('投诉：石家庄市长安区市场监督管理局').waitFor();
  await page.getByText('可能', { exact: true }).waitFor();
  const picture = { name: '演示收据.png', mimeType: 'image/png', buffer: greyPicture(320, 200) };
  await page.locator('input[type="file"]').setInputFiles(picture);
  await page.getByText('演示收据.png').waitFor();
  await expectNoFault(phone, page);
  await page.getByLabel('事情的经过').focus();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: '登记好了' }).waitFor();
  await expectNoFault(phone, page);
  const number = (await page.locator('.receipt-large').first().textContent())!.replace(/\D/g, '');
  const queryCode = (await page.locator('.receipt-large').last().textContent())!.trim();
  const opened = await fetch(`${api.origin}/api/v1/case-sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ number, queryCode }),
  });
  expect(opened.status).toBe(201);
  const address = await page.getByRole('link', { name: '打开这个案件' }).getAttribute('href');
  const { files } = await handler.get<{ files: unknown[] }>(`/staff/cases/${address?.split('/').at(-1)}`);
  expect(files).toHaveLength(1);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '登记', exact: true }).waitFor();
  expect(await page.getByLabel('事情的经过').inputValue()).toBe('');
  await phone.putDown();
});
