import type { Browser, Page } from 'playwright-core';
import { Api } from '../support/api.js';
import { launchBrowser, Phone } from '../support/browser.js';
import { BureauPeople, type Officer } from '../support/bureau-people.js';
import { caseDrafts } from '../support/case-drafts.js';
import { Cleanup } from '../support/cleanup.js';
import { newFieldKeys } from '../support/field-keys.js';
import { type FiledCases, fileComplaint } from '../support/filed-cases.js';
import { HARD_PLACES, type HardPlace } from '../support/hard-places.js';
import { Jwb } from '../support/jwb.js';
import { act, inDays, onList, openCase } from '../support/officer-work.js';
import { startProduct } from '../support/product.js';

const FILINGS = '**/api/v1/case-filings';
/** More than the seven working days in which a complaint is decided upon, whatever holidays there are. */
const DAYS_PAST_THE_DECISION = 25;
const [PLACE] = HARD_PLACES as [HardPlace];

const cleanup = Cleanup.afterThisFile();
const settings = { FIELD_KEYS: newFieldKeys() };
let databaseUrl: string;
let api: Api;
let browser: Browser;
const officers = new Map<string, Officer>();

beforeAll(async () => {
  const product = await startProduct(cleanup);
  // The command line and every process of the API share what is encrypted.
  await product.api.process.stop();
  databaseUrl = product.databaseUrl;
  api = await Api.start(cleanup, { databaseUrl, settings });
  const people = await BureauPeople.begin({ api, jwb: new Jwb(cleanup, databaseUrl, settings) });
  for (const code of new Set(HARD_PLACES.flatMap((each) => [each.bureauCode, each.neighbourCode]))) {
    officers.set(code, await people.join(code, 'handler'));
  }
  browser = await launchBrowser(cleanup);
});

const officerOf = (code: string) => officers.get(code)!;
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** The last step of the form, with everything filled in before. */
async function openLastStep(phone: Phone, changes: object): Promise<Page> {
  const page = await phone.open('/api/v1/health/ready');
  const drafts = JSON.stringify(caseDrafts({ key: crypto.randomUUID(), divisionCode: null, ...changes }));
  await page.evaluate((text) => localStorage.setItem('jiweibao.caseDrafts', text), drafts);
  await page.close();
  return phone.open('/case-file');
}

/** The page of somebody who has the number and the code, in a browser that knows nothing of them. */
async function openAsSender(
  { cases, queryCode }: FiledCases,
  at: Api = api,
): Promise<{ phone: Phone; page: Page }> {
  const phone = await Phone.pickUp(browser, at.origin);
  const page = await phone.open('/my-cases');
  await page.getByPlaceholder('15 位数字').fill(`收件编号${cases[0]?.number} 查询码${queryCode}`);
  await button(page, '查询').click();
  await page.getByText('投诉：演示快修部').first().click();
  await page.getByText('您提交了投诉').waitFor();
  return { phone, page };
}

test.each(HARD_PLACES)(
  'both kinds about a business in $address: its bureau is told before, gets both, and the neighbour sees neither',
  async ({ address, bureauCode, bureauName, neighbourCode }) => {
    const phone = await Phone.pickUp(browser, api.origin);
    const page = await openLastStep(phone, { respondentAddress: address });
    for (const kind of ['投诉', '举报']) {
      const card = page
        .locator('section')
        .filter({ has: page.getByRole('heading', { name: `${kind}由谁来办` }) });
      await card.getByText(bureauName).first().waitFor();
    }
    const answer = page.waitForResponse(FILINGS);
    await button(page, '提交').click();
    const { cases } = (await (await answer).json()) as FiledCases;
    expect(cases.map(({ kind }) => kind)).toEqual(['complaint', 'tipOff']);
    for (const { id, number } of cases) {
      expect(await onList(officerOf(bureauCode), 'new', number)).toMatchObject({ id, state: 'received' });
      expect(await onList(officerOf(neighbourCode), 'all', number)).toBeNull();
      expect(await officerOf(neighbourCode).status('GET', `/staff/cases/${id}`)).toBe(404);
      expect(await officerOf(neighbourCode).status('GET', `/staff/cases/${id}/acts`)).toBe(404);
    }
    expect(phone.misbehaviour.foreignRequests).toEqual([]);
    await phone.putDown();
  },
);

test('a complaint is accepted, mediated, settled and closed, and its sender follows it and rates it', async () => {
  const filed = await fileComplaint(api, { changes: { respondent: respondentAt(PLACE) } });
  const caseId = filed.cases[0]!.id;
  const officer = officerOf(PLACE.bureauCode);
  const accepted = await act(officer, caseId, 'accept', { note: '只给同事看的话' });
  expect(accepted).toMatchObject({ state: 'accepted', document: { form: 5 } });
  const session = { on: inDays(3), at: '09:30', way: 'onSite', place: '演示调解室' };
  expect(await act(officer, caseId, 'scheduleMediation', session)).toMatchObject({ document: { form: 7 } });
  const settled = await act(officer, caseId, 'settle', { agreement: '演示快修部退还三百元。' });
  expect(settled).toMatchObject({ state: 'settled', document: { form: 9 } });
  expect((await act(officer, caseId, 'close')).state).toBe('closed');

  const { phone, page } = await openAsSender(filed);
  for (const words of ['受理了您的投诉', '演示调解室', '调解成功', '办结']) {
    await page.getByText(words).filter({ visible: true }).first().waitFor();
  }
  expect(await page.getByText('只给同事看的话').count()).toBe(0);
  await button(page, '评价').click();
  await button(page, /^5 星/).click();
  await button(page, '提交评价').click();
  await page.getByText('谢谢您的评价。').waitFor();
  expect((await openCase(officer, caseId)).state).toBe('closed');
  expect(phone.misbehaviour).toEqual({ errors: [], foreignRequests: [] });
  await phone.putDown();
});

test('another is declined with its form, which can be opened by Word and printed; its sender is told why and what else there is', async () => {
  const filed = await fileComplaint(api, { changes: { respondent: respondentAt(PLACE) } });
  const caseId = filed.cases[0]!.id;
  const officer = officerOf(PLACE.bureauCode);
  const { acts } = await officer.get<{ acts: { act: string; grounds: { id: string; plain: string }[] }[] }>(
    `/staff/cases/${caseId}/acts`,
  );
  const ground = acts.find((each) => each.act === 'decline')!.grounds[3]!;
  const declined = await act(officer, caseId, 'decline', { ground: ground.id });
  expect(declined).toMatchObject({ state: 'declined', document: { form: 6 } });
  const document = `/staff/cases/${caseId}/documents/${declined.document!.id}`;
  const file = await officer.bytes(`${document}/file`);
  expect(file.subarray(0, 2).toString()).toBe('PK');
  expect((await officer.bytes(`${document}/page`)).toString()).toContain(declined.document!.number);

  const { phone, page } = await openAsSender(filed);
  await page.getByText('决定不予受理').filter({ visible: true }).first().waitFor();
  await page.getByText(ground.plain).filter({ visible: true }).first().waitFor();
  await page.getByText('您还可以').filter({ visible: true }).first().waitFor();
  await phone.putDown();
});

test('another that nobody decides upon in time is on the list of the overdue, and its sender sees that it is', async () => {
  const filed = await fileComplaint(api, { changes: { respondent: respondentAt(PLACE) } });
  const { number } = filed.cases[0]!;
  expect(await onList(officerOf(PLACE.bureauCode), 'overdue', number)).toBeNull();
  await api.process.stop();
  const shifted = { ...settings, CLOCK_SHIFT_DAYS: String(DAYS_PAST_THE_DECISION) };
  const port = Number(new URL(api.origin).port);
  const later = await Api.start(cleanup, { databaseUrl, port, settings: shifted });
  // The others' sessions are over by then.
  const people = await BureauPeople.begin(
    { api: later, jwb: new Jwb(cleanup, databaseUrl, shifted), aheadDays: DAYS_PAST_THE_DECISION },
    '--another',
  );
  const officer = await people.join(PLACE.bureauCode, 'handler');
  expect(await onList(officer, 'overdue', number)).not.toBeNull();
  const { phone, page } = await openAsSender(filed, later);
  await page.getByText('已经过期了').filter({ visible: true }).first().waitFor();
  await phone.putDown();
});

function respondentAt({ address }: HardPlace) {
  return { name: '演示快修部', phone: '400-555-0199', address };
}
