import { readAppConfig } from '@jiweibao/weapp-host';
import { Api } from '../support/api.js';
import { Cleanup } from '../support/cleanup.js';
import { type FiledCases, fileComplaint, logInAs, RESPONDENT } from '../support/filed-cases.js';
import { MiniProgramPhone, onlyOnOurHost } from '../support/mini-program.js';
import { startProduct } from '../support/product.js';
import { BUILT, requireBuilt } from '../support/project.js';
import { waitUntil } from '../support/wait-until.js';
import { WeChatSimulator } from '../support/wechat-simulator.js';

const TEMPLATES = { received: 'template-received', decision: 'template-decision', ended: 'template-ended' };
const FIELDS = ['character_string1', 'thing2', 'phrase3', 'time4'];
const LIST = 'pages/cases/my-cases/index';
const CASE = 'pages/cases/my-case/index';

const cleanup = Cleanup.afterThisFile();
let api: Api;
let wechat: WeChatSimulator;

beforeAll(async () => {
  requireBuilt(BUILT.miniProgram);
  const { pages, subPackages } = readAppConfig(BUILT.miniProgram);
  wechat = await WeChatSimulator.start(cleanup, {
    // WeChat refuses a message that leads to a page which the mini-program does not have.
    pages: [...pages, ...subPackages.flatMap((each) => each.pages)],
    templates: Object.fromEntries(Object.values(TEMPLATES).map((id) => [id, FIELDS])),
  });
  const { databaseUrl, api: withoutWeChat } = await startProduct(cleanup);
  // It would take the messages too, and could not send them.
  await withoutWeChat.process.stop();
  const settings = {
    ...wechat.apiSettings(),
    WECHAT_TEMPLATES: JSON.stringify(
      Object.fromEntries(Object.entries(TEMPLATES).map(([kind, id]) => [`case-${kind}`, id])),
    ),
  };
  api = await Api.start(cleanup, { databaseUrl, settings });
});

/** The phone of somebody who filed a complaint on it. */
async function pickUp(person: string, url: string): Promise<MiniProgramPhone> {
  const device = MiniProgramPhone.device();
  device.loginCode = () => wechat.loginCode(person);
  for (const id of Object.values(TEMPLATES)) device.person.subscriptions.set(id, 'accept');
  return MiniProgramPhone.pickUp(cleanup, api.origin, { url: `/${url}`, device });
}

async function fileAs(person: string, changes: object = {}): Promise<FiledCases> {
  return fileComplaint(api, { bearer: await logInAs(api, wechat, person), changes });
}

onlyOnOurHost('a person finds their case, adds to it, takes it back, and the list says so', async () => {
  const { cases } = await fileAs('读者甲');
  await fileAs('读者乙', { respondent: { name: '演示别人的店', phone: null, address: null } });
  const phone = await pickUp('读者甲', LIST);
  const { screen } = phone;
  await screen.shows(`投诉：${RESPONDENT}`);
  await screen.shows('最晚');
  await screen.shows('有 1 条消息没读');
  expect(await screen.text()).not.toContain('演示别人的店');

  const row = (await screen.buttonNames()).find((name) => name.startsWith(`投诉：${RESPONDENT}`));
  await screen.tap(row ?? '');
  await screen.isPage(CASE);
  await screen.shows(cases[0]?.number ?? '');
  await screen.shows('您提交了投诉');

  await screen.tap('补充材料');
  await screen.type('例如：找到了当时的收据', '找到了演示收据', 'textarea');
  await screen.tap('提交补充的材料');
  await screen.shows('已经收到您补充的材料。');
  await screen.shows('您补充了材料找到了演示收据');

  await screen.tap('撤回');
  await screen.shows('撤回以后不能恢复');
  await screen.tap('确定撤回');
  await screen.shows('已经撤回，不再办理。');
  await screen.shows('您撤回了投诉');
  expect(await screen.buttonNames()).not.toContain('撤回');

  await phone.mini.navigateBack();
  await screen.isPage(LIST);
  await screen.shows('已撤回');
  expect(phone.host?.errors()).toEqual([]);
  await phone.putDown();
});

onlyOnOurHost(
  'the message that WeChat shows leads to the case, and the messages to read are there',
  async () => {
    await wechat.consent('读者丙', TEMPLATES.received);
    const { cases } = await fileAs('读者丙', { noticeKinds: ['received'] });
    const told = await waitUntil(
      async () => (await wechat.messages()).find(({ person }) => person === '读者丙'),
      { what: 'the message arrives' },
    );
    const phone = await pickUp('读者丙', told.page ?? '');
    await phone.screen.isPage(CASE);
    await phone.screen.shows(cases[0]?.number ?? '');

    const unread = (await phone.screen.buttonNames()).find((name) => name.includes('这件事有 1 条没读'));
    await phone.screen.tap(unread ?? '');
    await phone.screen.isPage('pages/cases/my-messages/index');
    await phone.screen.shows('有 1 条新消息');
    await waitUntil(() => phone.gate.askedFor('/api/v1/my-messages/read').length > 0, {
      what: 'it is marked as read',
    });
    await phone.mini.navigateBack();
    await waitUntil(async () => !(await phone.screen.text()).includes('条没读'), {
      what: 'nothing is left to read',
    });
    expect(phone.host?.errors()).toEqual([]);
    await phone.putDown();
  },
);

onlyOnOurHost('who wants to be told by WeChat is asked by one tap, and the service has it', async () => {
  const { cases } = await fileAs('读者丁');
  const phone = await pickUp('读者丁', `${CASE}?id=${cases[0]?.id}`);
  await phone.screen.shows('您提交了投诉');
  await waitUntil(() => phone.gate.askedFor('/api/v1/message-templates').length > 0, {
    what: 'the templates are asked for',
  });
  await phone.screen.tap('有进展用微信告诉我');
  await phone.screen.shows('下次有进展会用微信告诉您');
  expect(phone.gate.askedFor('/notice-consents')).toHaveLength(1);
  expect(phone.host?.errors()).toEqual([]);
  await phone.putDown();
});

onlyOnOurHost('what was filed without logging in is found by its number and code', async () => {
  const { cases, queryCode } = await fileComplaint(api);
  const phone = await pickUp('读者戊', LIST);
  const { screen } = phone;
  await screen.shows('还没有提交过投诉举报');
  await screen.tap('有收件编号和查询码？在这里查');
  await screen.type('15 位数字', `收件编号${cases[0]?.number} 查询码${queryCode}`);
  await screen.tap('查询');
  await screen.shows(`投诉：${RESPONDENT}`);
  const row = (await screen.buttonNames()).find((name) => name.startsWith('投诉：'));
  await screen.tap(row ?? '');
  await screen.shows('您提交了投诉');
  expect(await screen.buttonNames()).not.toContain('有进展用微信告诉我');
  expect(phone.host?.errors()).toEqual([]);
  await phone.putDown();
});
