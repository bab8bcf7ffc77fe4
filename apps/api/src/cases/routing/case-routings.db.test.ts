import { addStaff } from '../../accounts/testing/add-account.js';
import { type AppWithWeChat, startAppWithWeChat } from '../../platform/wechat/testing/app-with-wechat.js';
import { RegistryWriter } from '../../registry/registry-writer.js';
import { addOutlet } from '../../registry/testing/registry-fixtures.js';

let api: AppWithWeChat;
let outletId: string;

beforeAll(async () => {
  api = await startAppWithWeChat();
  await addStaff(api.app, { bureauCode: '1301', roles: ['handler'] });
  const writer = new RegistryWriter(() => api.database.dataSource);
  await writer.write(async (transaction) => {
    outletId = await addOutlet(transaction, '演示服务站');
  });
});
afterAll(() => api?.stop());

const preview = (payload: object, remoteAddress = '192.0.2.1') =>
  api.app.inject({ method: 'POST', url: '/api/v1/case-routings', payload, remoteAddress });

test('says which bureau would receive it now, why, and by when it must answer', async () => {
  const reply = await preview({ kinds: ['complaint', 'tipOff'], outletId });
  expect(reply.statusCode).toBe(200);
  expect(reply.headers['cache-control']).toBe('no-store');
  const answerBy = { on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/), rule: expect.stringMatching(/\d/) };
  const expected = { outcome: 'bureau', bureauName: '石家庄市市场监督管理局', advice: null, answerBy };
  expect(reply.json().routings).toMatchObject([
    { kind: 'complaint', ...expected },
    { kind: 'tipOff', ...expected },
  ]);
  expect(reply.json().routings[0].reason).toBe(
    '因为“演示服务站”登记在石家庄市长安区，归石家庄市长安区市场监督管理局管。那里还没有开通网上办理，先由上级单位石家庄市市场监督管理局接收。',
  );
});

test('follows who works there: once the county has a handler, it receives', async () => {
  const place = { kinds: ['complaint'], respondentAddress: '石家庄市正定县演示路1号' };
  const before = await preview(place);
  await addStaff(api.app, { bureauCode: '130123', roles: ['intake'] });
  const withoutHandler = await preview(place);
  await addStaff(api.app, { bureauCode: '130123', roles: ['handler'] });
  const after = await preview(place);
  const names = [before, withoutHandler, after].map((reply) => reply.json().routings[0].bureauName);
  expect(names).toEqual(['石家庄市市场监督管理局', '石家庄市市场监督管理局', '正定县市场监督管理局']);
});

test('sends nobody of another province away without saying where to', async () => {
  const reply = await preview({ kinds: ['complaint'], respondentAddress: '广东省佛山市演示路1号' });
  expect(reply.json().routings).toEqual([
    {
      kind: 'complaint',
      outcome: 'outsideProvince',
      bureauName: null,
      reason: expect.stringContaining('广东省'),
      advice: expect.stringContaining('全国12315平台'),
      answerBy: null,
    },
  ]);
});

test.each([
  ['no kind', { kinds: [] }, 'kinds'],
  ['a kind that is none', { kinds: ['praise'] }, 'kinds'],
  ['an outlet that is not there', { kinds: ['complaint'], outletId: 'x'.repeat(22) }, 'outletId'],
  ['a place that is none', { kinds: ['complaint'], divisionCode: '139999' }, 'divisionCode'],
  ['a place elsewhere', { kinds: ['complaint'], divisionCode: '440106' }, 'divisionCode'],
  ['an address without end', { kinds: ['tipOff'], respondentAddress: '演'.repeat(201) }, 'respondentAddress'],
  ['a field that is none', { kinds: ['tipOff'], home: '演示路' }, 'home'],
])('refuses %s with a sentence at that field', async (_, payload, field) => {
  const reply = await preview(payload);
  expect(reply.statusCode).toBe(400);
  expect(reply.json().errors).toEqual([
    { field, code: expect.any(String), detail: expect.stringMatching(/[一-鿿].*。$/) },
  ]);
});

test('holds back one address that asks without end, and no other', async () => {
  const ask = () => preview({ kinds: ['complaint'] }, '192.0.2.2');
  const statuses = new Set<number>();
  for (let asked = 0; asked < 301; asked += 1) statuses.add((await ask()).statusCode);
  expect([...statuses]).toEqual([200, 429]);
  expect((await preview({ kinds: ['complaint'] }, '192.0.2.3')).statusCode).toBe(200);
});
