import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from 'playwright-core';
import type { Phone } from './browser.js';

/** The least desk that the console is made for. */
export const DESK = { width: 1280, height: 800 };

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const GRAVE = ['serious', 'critical'];

/** Somebody with a password and without one-time codes. */
interface ConsolePerson {
  loginName: string;
  password: string;
}

/** Logs in through the page, at an address of the console such as `cases`, and gives that page, quiet. */
export async function logIn(
  phone: Phone,
  { loginName, password }: ConsolePerson,
  { address = '', world = '监管人员' }: { address?: string; world?: '监管人员' | '品牌总代理' } = {},
): Promise<Page> {
  const page = await phone.open(`/console/${address}`);
  await page.getByText(world, { exact: true }).click();
  await page.getByLabel('登录名').fill(loginName);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await quiet(page);
  return page;
}

/** Waits until the page of somebody who is logged in has its heading, and nothing of it is still on its way. */
export async function quiet(page: Page): Promise<void> {
  await page.getByRole('link', { name: '冀维宝工作台' }).waitFor();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => document.querySelector('.loading, .ant-spin-spinning') === null);
}

/** The worst that axe-core finds on a page, with the elements that it means. */
export async function graveFindings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (grave) => {
    // The script above has put it there.
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run();
    return violations
      .filter(({ impact }) => grave.includes(String(impact)))
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  }, GRAVE);
}

/** How many pixels of a page lie beside what is seen of it. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Waits for what an act brings; where the page refuses the act instead, says with which words. */
export async function unlessRefused(page: Page, awaited: Locator): Promise<void> {
  const refusal = page.locator('.ant-alert-error, .ant-message-error, .ant-form-item-explain-error').first();
  await awaited.or(refusal).first().waitFor();
  if (!(await awaited.isVisible())) throw new Error(`refused: ${await refusal.textContent()}`);
}
