import { ENTRY_FAULT_LABELS } from '@jiweibao/shared';
import { Api } from '../support/api.js';
import { Cleanup } from '../support/cleanup.js';
import { Jwb } from '../support/jwb.js';
import { MiniProgramPhone, onlyOnOurHost } from '../support/mini-program.js';
import type { Product } from '../support/product.js';
import { outletNamed } from '../support/questions.js';
import { waitUntil } from '../support/wait-until.js';
import { WeChatSimulator } from '../support/wechat-simulator.js';
import { FIRST, startRegistry } from './registry.js';

const PERSON = '读者甲';
const TEMPLATE = 'template-of-a-journey';
const NOTE = '打过去是另外一家';
const MESSAGE = '/cgi-bin/message/subscribe/send';

const cleanup = Cleanup.afterThisFile();
let product: Product;
let api: Api;
let wechat: WeChatSimulator;
let jwb: Jwb;

beforeAll(async () => {
  wechat = await WeChatSimulator.start(cleanup, {
    pages: ['pages/outlet/index'],
    templates: { [TEMPLATE]: ['thing1', 'phrase2', 'time3'] },
  });
  const settings = {
    ...wechat.apiSettings(),
    WECHAT_TEMPLATES: JSON.stringify({ 'correction-handled': TEMPLATE }),
  };
  product = await startRegistry(cleanup);
  // One that knows no WeChat would take the messages too, and could not send them.
  await product.api.process.stop();
  api = await Api.start(cleanup, { databaseUrl: product.databaseUrl, settings });
  jwb = new Jwb(cleanup, product.databaseUrl, settings);
});

async function pickUp(answer: 'accept' | 'reject') {
  const outlet = await waitUntil(() => outletNamed(api, FIRST.网点名称), {
    what: 'the outlet arrives',
  });
  const device = MiniProgramPhone.device();
  device.loginCode = () => wechat.loginCode(PERSON);
  device.person.subscriptions.set(TEMPLATE, answer);
  const url = `/pages/wrong-entry/index?outletId=${outlet.id}`;
  const phone = await MiniProgramPhone.pickUp(cleanup, api.origin, { url, device });
  await phone.screen.shows(FIRST.网点名称);
  await waitUntil(() => phone.gate.askedFor('/api/v1/message-templates').length > 0, {
    what: 'the templates are asked for',
  });
  return { phone, outletId: outlet.id };
}

async function send(phone: MiniProgramPhone): Promise<void> {
  await phone.screen.tap(ENTRY_FAULT_LABELS.phoneWrong);
  await phone.screen.type('门口贴着', NOTE, 'textarea');
  await phone.screen.tap('提交');
}

onlyOnOurHost(
  'who agrees to it is told by WeChat, once, what came of a report; its words were checked',
  async () => {
    const { phone, outletId } = await pickUp('accept');
    // What the tap gives on the phone, WeChat's server knows by itself.
    await wechat.consent(PERSON, TEMPLATE);
    await send(phone);
    await phone.screen.shows('核实以后会用微信通知您');
    await waitUntil(async () => (await jwb.run('corrections')).includes('未见问题'), {
      what: 'WeChat has said what it thinks of the words',
    });
    await jwb.run('corrections', 'resolve', outletId, '--outcome', 'corrected');
    const messages = await waitUntil(async () => (await wechat.messages()).length > 0 && wechat.messages(), {
      what: 'the message arrives',
    });
    expect(messages).toMatchObject([
      {
        person: PERSON,
        templateId: TEMPLATE,
        page: `pages/outlet/index?id=${outletId}`,
        fields: { phrase2: '已经更正' },
      },
    ]);
    expect(await wechat.calls(MESSAGE)).toHaveLength(1);
    expect(phone.host?.errors()).toEqual([]);
    await phone.putDown();
  },
);

onlyOnOurHost('who does not agree is thanked all the same', async () => {
  const { phone } = await pickUp('reject');
  await send(phone);
  await phone.screen.shows('不会逐个回复');
  await phone.putDown();
});

onlyOnOurHost('while WeChat does not let anybody log in the report arrives without a name', async () => {
  const { phone, outletId } = await pickUp('accept');
  await wechat.fail('/sns/jscode2session', { kind: 'status', status: 502 }, 9);
  await send(phone);
  await phone.screen.shows('已经收到，谢谢您');
  await phone.screen.shows('不会逐个回复');
  expect(await jwb.run('corrections')).toContain(outletId);
  await wechat.recover();
  await phone.putDown();
});
