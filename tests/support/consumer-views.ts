import { join } from 'node:path';
import { readAppConfig } from '@jiweibao/weapp-host';
import type { Page } from 'playwright-core';
import type { Phone } from './browser.js';
import { CASE_RECEIPTS, caseDrafts } from './case-drafts.js';
import type { Cleanup } from './cleanup.js';
import { fileComplaint, openFiling } from './filed-cases.js';
import { ICE, listRow, writeIceList } from './invented-brands.js';
import { type Product, startProduct } from './product.js';
import { BUILT, requireBuilt } from './project.js';
import { search } from './questions.js';
import { waitUntil } from './wait-until.js';

/** A page in a state that a link can lead to. */
export interface View {
  name: string;
  /** `OUTLET` and `BRAND` stand for the ids of the first outlet and of its brand, `CERTIFICATE` for its certificate's code, `CASE` for a complaint. */
  address: string;
  /** Words on it once it is complete; null when all that is known is that it exists. */
  shows: string | RegExp | null;
  /** What the phone has from before, by its key. */
  keeps?: Readonly<Record<string, unknown>>;
  /** Seen by who has opened the filing by its code. */
  opensFiling?: boolean;
}

const STATES: View[] = [
  { name: 'home', address: '/', shows: '家用汽车' },
  { name: 'check', address: '/check', shows: '核验' },
  { name: 'mine', address: '/mine', shows: '大字版' },
  { name: 'outlets', address: '/outlets?q=石家庄 演示冰泉', shows: '演示冰泉桥西区第1服务站' },
  { name: 'outlets-category', address: '/outlets?category=refrigerator', shows: '演示冰泉桥西区第1服务站' },
  { name: 'outlets-word-dropped', address: '/outlets?q=演示冰泉 没有这个词', shows: '已去掉' },
  { name: 'outlets-none', address: '/outlets?category=car', shows: '没有找到网点' },
  { name: 'outlet', address: '/outlet?id=OUTLET', shows: '品牌授权' },
  { name: 'outlet-unknown', address: '/outlet?id=nobody', shows: '名录里没有这个网点' },
  { name: 'outlet-without-id', address: '/outlet', shows: '名录里没有这个网点' },
  { name: 'brand', address: '/brand?id=BRAND', shows: '官方服务电话' },
  { name: 'brand-unknown', address: '/brand?id=nobody', shows: '名录里没有这个品牌' },
  { name: 'phone-check', address: '/phone-check', shows: '要核验的号码' },
  { name: 'phone-check-official', address: '/phone-check?number=4005550100', shows: '官方登记号码' },
  { name: 'phone-check-warned', address: '/phone-check?number=4005550666', shows: '监管部门已发布警示' },
  {
    name: 'phone-check-unlisted',
    address: '/phone-check?number=4005559999&brandId=BRAND',
    shows: '未在名录中',
  },
  {
    name: 'phone-check-not-a-number',
    address: '/phone-check?number=hello',
    shows: '这里没有认出电话号码',
  },
  { name: 'number-warnings', address: '/number-warnings', shows: '400-555-0666' },
  { name: 'wrong-entry', address: '/wrong-entry?outletId=OUTLET', shows: '哪里不对' },
  { name: 'case-file', address: '/case-file', shows: '发生了什么事？' },
  { name: 'case-file-outlet', address: '/case-file?outletId=OUTLET', shows: '发生了什么事？' },
  {
    name: 'case-file-number',
    address: '/case-file?number=4005559999&brandId=BRAND',
    shows: '商家哪里不对？',
  },
  caseStep('story', '商家哪里不对？'),
  caseStep('business', '是哪一家？'),
  caseStep('files', '有照片或者单据吗？'),
  caseStep('person', '怎么联系您？'),
  caseStep('check', '投诉由谁来办'),
  {
    name: 'case-file-receipt',
    address: '/case-file',
    shows: '请把查询码写下来',
    keeps: { caseReceipts: CASE_RECEIPTS },
  },
  { name: 'my-cases', address: '/my-cases', shows: '用收件编号和查询码查' },
  { name: 'my-cases-opened', address: '/my-cases', shows: /^投诉：/, opensFiling: true },
  { name: 'my-case', address: '/my-case?id=CASE', shows: '您提交了投诉', opensFiling: true },
  {
    name: 'my-case-unknown',
    address: '/my-case?id=nobody',
    shows: '没有找到这件投诉举报',
    opensFiling: true,
  },
  { name: 'my-messages', address: '/my-messages', shows: /您的投诉已经收到/, opensFiling: true },
  { name: 'certificate', address: '/certificate?code=CERTIFICATE', shows: '证书有效' },
  { name: 'certificate-unknown', address: '/certificate?code=nobody', shows: '没有这张证书' },
];

/** The form at one of its steps, with everything filled in before. */
function caseStep(step: string, shows: string): View {
  const keeps = { caseDrafts: caseDrafts({ step }) };
  return { name: `case-file-${step}`, address: '/case-file', shows, keeps };
}

/** Every page that ships, in each state that is listed above; one that is not listed, as it opens without parameters. */
export const VIEWS: View[] = [
  ...STATES,
  ...builtPages()
    .map(folderOf)
    .filter((page) => !STATES.some((view) => pageOf(view) === page))
    .map((page) => ({ name: page, address: `/${page}`, shows: null })),
];

export function viewNamed(name: string): View {
  const view = VIEWS.find((candidate) => candidate.name === name);
  if (!view) throw new Error(`there is no view ${name}`);
  return view;
}

/** The paths of the pages of the built mini-program, those of its packages too. */
function builtPages(): string[] {
  requireBuilt(join(BUILT.miniProgram, 'app.json'));
  const { pages, subPackages } = readAppConfig(BUILT.miniProgram);
  return [...pages, ...subPackages.flatMap((each) => each.pages)];
}

/** The folder of a page; the browser's addresses are these, and `/` for home. */
function folderOf(path: string): string {
  return path.split('/').at(-2) ?? path;
}

/** Where the mini-program has the page of a view. */
export function miniProgramPath(view: View): string {
  const path = builtPages().find((page) => folderOf(page) === pageOf(view));
  if (!path) throw new Error(`the mini-program has no page for ${view.name}`);
  return `/${path}`;
}

function pageOf({ address }: View): string {
  return address.split('?')[0]?.slice(1) || 'home';
}

/** Waits until the page in front shows what it should. */
export async function shown(page: Page, words: View['shows']): Promise<void> {
  if (words !== null) return page.getByText(words).filter({ visible: true }).first().waitFor();
  await page.getByRole('main').waitFor();
  await page.getByText('正在查询…').first().waitFor({ state: 'detached' });
}

/** A product with something on every page, and where its views are. */
export interface ConsumerProduct {
  product: Product;
  addressOf(view: View): string;
  /** Puts on a phone what a view needs to find there, before it is opened. */
  prepare(phone: Phone, view: View): Promise<void>;
}

export async function startConsumerProduct(cleanup: Cleanup): Promise<ConsumerProduct> {
  const product = await startProduct(cleanup);
  const list = await writeIceList(
    product.folder,
    Array.from({ length: 12 }, (_, index) => listRow(index + 1)),
  );
  await product.jwb.run('import', list, '--brand', ICE.name, '--category', 'refrigerator', '--publish');
  await product.jwb.run(
    'warn',
    '400-555-0666',
    '--source',
    '演示市市场监督管理局公告〔2026〕1号',
    '--reason',
    '冒充品牌售后上门收费',
    '--brand',
    ICE.name,
  );
  const file = join(product.folder, 'certificate.html');
  const issued = await product.jwb.run('certificate', listRow(1).网点名称, '--out', file);
  const certificate = /\/c\/([\w-]{22})$/m.exec(issued)?.[1] ?? '';
  const ids = await waitUntil(
    async () => {
      const { items } = await search(product.api, listRow(1).网点名称);
      const warned = await product.api.get<{ items: unknown[] }>('/number-warnings');
      const { verdict } = await product.api.get<{ verdict: string }>(`/certificates/${certificate}`);
      const [outlet] = items;
      const arrived = warned.items.length > 0 && verdict === 'inForce';
      return arrived && outlet && { outlet: outlet.id, brand: outlet.brands[0]?.id ?? '' };
    },
    { what: 'the outlets, the warning and the certificate arrive' },
  );
  const filed = await fileComplaint(product.api, {
    changes: { kinds: ['complaint', 'tipOff'], violationKinds: ['overRepair'] },
  });
  const opened = await openFiling(product.api, filed);
  return {
    product,
    prepare: async (phone, { keeps = {}, opensFiling = false }) => {
      for (const [key, value] of Object.entries(keeps)) await phone.remember(key, value);
      if (opensFiling) await phone.rememberInTabs('caseSession', opened);
    },
    addressOf: (view) =>
      encodeURI(
        view.address
          .replace('OUTLET', ids.outlet)
          .replace('BRAND', ids.brand)
          .replace('CERTIFICATE', certificate)
          .replace('CASE', filed.cases[0]?.id ?? ''),
      ),
  };
}
