import { LIST_ATTESTATION } from '@jiweibao/shared';
import { type AppWithWeChat, startAppWithWeChat } from '../../platform/wechat/testing/app-with-wechat.js';
import {
  type AgentWithBrand,
  addAgentWithBrand,
  addReviewer,
  HEADER,
  ListPerson,
  rowOfList,
} from '../testing/uploading.js';

let api: AppWithWeChat;
let province: ListPerson;
let first: AgentWithBrand;
let second: AgentWithBrand;

beforeAll(async () => {
  api = await startAppWithWeChat();
  province = await addReviewer(api.app, '13');
});
afterAll(() => api?.stop());
beforeEach(async () => {
  first = await addAgentWithBrand(api.app);
  second = await addAgentWithBrand(api.app);
});

/** A list of one outlet of the agent's own, with this number. */
async function uploaded(agent: AgentWithBrand, phone: string): Promise<string> {
  const id = await agent.person.upload([HEADER, rowOfList(1, agent, { 3: phone })]);
  await agent.person.settled(id);
  return id;
}
async function submitted(agent: AgentWithBrand, phone: string): Promise<string> {
  const id = await uploaded(agent, phone);
  const reply = await agent.person.submit(id, LIST_ATTESTATION.version);
  if (reply.statusCode !== 204) throw new Error(`not submitted: ${reply.body}`);
  return id;
}
const waiting = async (agent: AgentWithBrand, id: string) =>
  (await agent.person.get(`/${id}/waiting-claims`)).json();
const told = async ({ person }: AgentWithBrand) => {
  const own = new ListPerson(api.app, person.sessionHeaders, '/api/v1/agent', person.accountId);
  return (await own.get('/claimed-numbers')).json();
};
const phoneOf = (agent: AgentWithBrand) => String(rowOfList(1, agent)[3]);
const digits = (phone: string) => phone.replace('-', '');

test('of two lists with one number that both wait, each side sees that there is another, and the bureau whose it is', async () => {
  const phone = phoneOf(first);
  const one = await submitted(first, phone);
  const draft = await uploaded(second, phone);
  const claim = { number: digits(phone), rowNumber: 2 };
  const mine = await waiting(second, draft);
  expect(mine).toEqual({ lines: [claim], more: false });
  // What is not submitted claims nothing.
  expect(await waiting(first, one)).toEqual({ lines: [], more: false });
  expect((await second.person.submit(draft, LIST_ATTESTATION.version)).statusCode).toBe(204);
  expect(await waiting(first, one)).toEqual({ lines: [claim], more: false });
  const review = (await province.get(`/${draft}/waiting-claims`)).json();
  expect(review.lines).toEqual([{ ...claim, generalAgentName: `演示总代理${first.number}` }]);
  await first.person.send('POST', `/${one}/withdrawal`);
  expect(await waiting(second, draft)).toEqual({ lines: [], more: false });
});

test('one agent’s own lists do not stand in each other’s way', async () => {
  const phone = phoneOf(first);
  await submitted(first, phone);
  const again = await submitted(first, phone);
  expect(await waiting(first, again)).toEqual({ lines: [], more: false });
  expect(await told(first)).toEqual({ lines: [], more: false });
});

test('whose published number a waiting list claims is told so, without a word about whose list it is, until it is decided', async () => {
  const phone = phoneOf(first);
  const published = await submitted(first, phone);
  expect((await province.send('POST', `/${published}/publication`)).statusCode).toBe(204);
  const draft = await uploaded(second, phone);
  expect(await told(first)).toEqual({ lines: [], more: false });
  await second.person.submit(draft, LIST_ATTESTATION.version);
  const seen = await told(first);
  expect(seen).toEqual({ lines: [{ number: digits(phone), brand: first.brand }], more: false });
  expect(await told(second)).toEqual({ lines: [], more: false });
  await province.send('POST', `/${draft}/return`, { word: '号码是别人的', rows: [] });
  expect(await told(first)).toEqual({ lines: [], more: false });
});
