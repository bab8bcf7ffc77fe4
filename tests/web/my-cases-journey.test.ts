import type { Browser, Page } from 'playwright-core';
import type { Api } from '../support/api.js';
import { launchBrowser, Phone } from '../support/browser.js';
import { Cleanup } from '../support/cleanup.js';
import { type FiledCases, fileComplaint, RESPONDENT } from '../support/filed-cases.js';
import { startProduct } from '../support/product.js';

const cleanup = Cleanup.afterThisFile();
let api: Api;
let browser: Browser;

beforeAll(async () => {
  ({ api } = await startProduct(cleanup));
  browser = await launchBrowser(cleanup);
});

const button = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).filter({ visible: true });
const says = (page: Page, words: string | RegExp) =>
  page.getByText(words).filter({ visible: true }).first().waitFor();
const box = (page: Page, label: string) => page.getByLabel(label).filter({ visible: true });

async function openFiling(page: Page, { cases, queryCode }: FiledCases): Promise<void> {
  await box(page, '收件编号').fill(`收件编号：${cases[0]?.number} 查询码：${queryCode?.toLowerCase()}`);
  await button(page, '查询').click();
}

test('a filing is opened by its code: both cases are there, one is added to and withdrawn, and the list says so', async () => {
  const filed = await fileComplaint(api, {
    changes: { kinds: ['complaint', 'tipOff'], violationKinds: ['overRepair'] },
  });
  const phone = await Phone.pickUp(browser, api.origin);
  const page = await phone.open('/my-cases');
  await openFiling(page, filed);
  await says(page, `举报：${RESPONDENT}`);
  await page.getByRole('link', { name: new RegExp(`投诉：${RESPONDENT}`) }).click();
  await says(page, '您提交了投诉');
  expect(page.url()).toContain(`/my-case?id=${filed.cases[0]?.id}`);
  expect(page.url()).not.toContain(filed.cases[0]?.number);

  await button(page, '补充材料').click();
  await box(page, '补充说明').fill('找到了演示收据');
  await button(page, '提交补充的材料').click();
  await says(page, '已经收到您补充的材料。');
  await says(page, '找到了演示收据');

  await button(page, '撤回').click();
  await button(page, '确定撤回').click();
  await says(page, '您撤回了投诉');
  expect(await button(page, '撤回').count()).toBe(0);

  await page.getByRole('link', { name: '一起提交的举报' }).click();
  await says(page, '您提交了举报');
  expect(await button(page, '撤回').count()).toBe(0);
  await page.goBack();
  await page.goBack();
  await says(page, '已撤回');
  expect(phone.misbehaviour).toEqual({ errors: [], foreignRequests: [] });
  await phone.putDown();
});

test('what the code opened is for that tab alone, and gone when it is left', async () => {
  const filed = await fileComplaint(api);
  const phone = await Phone.pickUp(browser, api.origin);
  const page = await phone.open('/my-cases');
  await openFiling(page, filed);
  await says(page, `投诉：${RESPONDENT}`);
  await page.reload();
  await says(page, `投诉：${RESPONDENT}`);

  const other = await phone.open(`/my-case?id=${filed.cases[0]?.id}`);
  await box(other, '查询码').waitFor();
  expect(await other.getByText('您提交了投诉').count()).toBe(0);
  await openFiling(other, filed);
  await says(other, '您提交了投诉');

  await button(page, '不看了，退出查询').click();
  await box(page, '查询码').waitFor();
  await page.reload();
  await box(page, '查询码').waitFor();
  await phone.putDown();
});

test('the messages of a filing are read, and counted no more', async () => {
  const filed = await fileComplaint(api);
  const phone = await Phone.pickUp(browser, api.origin);
  const page = await phone.open('/my-cases');
  await openFiling(page, filed);
  await says(page, '有 1 条消息没读');
  const marked = page.waitForResponse((response) => response.url().endsWith('/my-messages/read'));
  await page.getByRole('link', { name: /^消息/ }).click();
  await says(page, '有 1 条新消息');
  expect((await marked).status()).toBe(204);
  await page.goBack();
  await page.getByText('条消息没读').filter({ visible: true }).waitFor({ state: 'detached' });
  await says(page, `投诉：${RESPONDENT}`);
  await phone.putDown();
});

test('a wrong code tells nothing, and what was typed stays', async () => {
  const { cases } = await fileComplaint(api);
  const phone = await Phone.pickUp(browser, api.origin);
  const page = await phone.open('/my-cases');
  await openFiling(page, { cases, queryCode: 'AAAA-AAAA-AAAA' });
  await page.getByRole('alert').filter({ hasText: '两样都要对' }).waitFor();
  expect(await box(page, '收件编号').inputValue()).toBe(cases[0]?.number);
  await phone.putDown();
});
