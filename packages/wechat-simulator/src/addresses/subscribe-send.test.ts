import { jsonOf, RunningSimulator } from '../testing/running-simulator.js';

const PATH = '/cgi-bin/message/subscribe/send';
const TEMPLATE = 'template-of-a-test';
let simulator: RunningSimulator;
let openid: string;
beforeEach(async () => {
  simulator = await RunningSimulator.start({
    pages: ['pages/home/index'],
    templates: { [TEMPLATE]: ['thing1', 'time2'] },
  });
  openid = simulator.world.people.visit('甲').openid;
});
afterEach(() => simulator.stop());

const DATA = { thing1: { value: '网点信息已更正' }, time2: { value: '2026年11月24日 09:30' } };
const message = (changes: Record<string, unknown> = {}) => ({
  touser: openid,
  template_id: TEMPLATE,
  page: 'pages/home/index?from=notice',
  data: DATA,
  ...changes,
});

test('one consent lets one message through', async () => {
  expect(await simulator.errcode(PATH, message())).toBe(43101);
  simulator.world.consents.give(openid, TEMPLATE, 1);
  expect(await simulator.errcode(PATH, message())).toBe(0);
  expect(await simulator.errcode(PATH, message())).toBe(43101);
  expect(simulator.world.journal.messages).toMatchObject([
    {
      person: '甲',
      templateId: TEMPLATE,
      fields: { thing1: '网点信息已更正', time2: '2026年11月24日 09:30' },
    },
  ]);
});

test('the consent of one person, or to one template, is no other', async () => {
  const other = simulator.world.people.visit('乙').openid;
  simulator.world.consents.give(openid, TEMPLATE, 1);
  simulator.world.consents.give(other, 'another-template', 1);
  expect(await simulator.errcode(PATH, message({ touser: other }))).toBe(43101);
});

test.each([
  ['a stranger', { touser: 'o-made-up' }, 40003],
  ['another template', { template_id: 'made-up' }, 40037],
  ['a page that was not published', { page: 'pages/new/index' }, 41030],
  ['a state that does not exist', { miniprogram_state: 'beta' }, 40097],
  ['no fields', { data: undefined }, 47003],
  ['a field left out', { data: { thing1: DATA.thing1 } }, 47003],
  ['an empty field', { data: { ...DATA, thing1: { value: '' } } }, 47003],
  ['a field that is too long', { data: { ...DATA, thing1: { value: '字'.repeat(21) } } }, 47003],
  ['a time that is none', { data: { ...DATA, time2: { value: '昨天' } } }, 47003],
])('refuses %s, and the consent stays', async (_what, changes, errcode) => {
  simulator.world.consents.give(openid, TEMPLATE, 1);
  expect(await simulator.errcode(PATH, message(changes))).toBe(errcode);
  expect(simulator.world.journal.messages).toEqual([]);
  expect(await simulator.errcode(PATH, message())).toBe(0);
});

test('the refusal of a field names it', async () => {
  const reply = await simulator.post(PATH, message({ data: { ...DATA, time2: { value: 'x' } } }));
  expect((await jsonOf<{ errmsg: string }>(reply)).errmsg).toContain('data.time2.value');
});
