import { jsonOf, RunningSimulator } from '../testing/running-simulator.js';

const PATH = '/wxa/msg_sec_check';
let simulator: RunningSimulator;
let openid: string;
beforeEach(async () => {
  simulator = await RunningSimulator.start({
    judgedWords: {
      违禁词: { suggest: 'risky', label: 20006 },
      可疑词: { suggest: 'review', label: 10001 },
    },
  });
  openid = simulator.world.people.visit('甲').openid;
});
afterEach(() => simulator.stop());

const check = (changes: Record<string, unknown> = {}) => ({
  version: 2,
  scene: 2,
  openid,
  content: '这家网点的电话打不通',
  ...changes,
});

test.each([
  ['这家网点的电话打不通', { suggest: 'pass', label: 100 }],
  ['句子里有可疑词', { suggest: 'review', label: 10001 }],
  ['句子里有可疑词和违禁词', { suggest: 'risky', label: 20006 }],
])('judges by the words that a test has set: %s', async (content, result) => {
  const reply = await jsonOf<{ detail: object[] }>(await simulator.post(PATH, check({ content })));
  expect(reply).toMatchObject({ errcode: 0, result, trace_id: expect.stringMatching(/^\w{8}-\w{8}-\w{8}$/) });
  expect(reply.detail).toContainEqual({ strategy: 'content_model', errcode: 0, ...result, prob: 90 });
});

test.each([
  ['an empty text', { content: '' }, 44002],
  ['no text', { content: undefined }, 44002],
  ['2501 characters', { content: '字'.repeat(2501) }, 45002],
  ['version 1', { version: 1 }, 47001],
  ['a version in quotes', { version: '2' }, 47001],
  ['scene 5', { scene: 5 }, 40129],
  ['no scene', { scene: undefined }, 40129],
  ['a stranger', { openid: 'o-made-up' }, 40003],
])('refuses %s', async (_what, changes, errcode) => {
  expect(await simulator.errcode(PATH, check(changes))).toBe(errcode);
});

test('2500 characters are taken, whatever plane they are of', async () => {
  expect(await simulator.errcode(PATH, check({ content: '𠮷'.repeat(2500) }))).toBe(0);
});

test('the person must have been there within two hours', async () => {
  simulator.world.clock.advance(2 * 3600 - 5);
  expect(await simulator.errcode(PATH, check())).toBe(0);
  simulator.world.clock.advance(6);
  expect(await simulator.errcode(PATH, check())).toBe(61010);
  simulator.world.people.visit('甲');
  expect(await simulator.errcode(PATH, check())).toBe(0);
});
