import { Api } from '../support/api.js';
import { Cleanup } from '../support/cleanup.js';
import { type Product, startProduct } from '../support/product.js';
import { WeChatSimulator } from '../support/wechat-simulator.js';

const LOGIN = '/sns/jscode2session';
const cleanup = Cleanup.afterThisFile();
let product: Product;
let wechat: WeChatSimulator;
let api: Api;

beforeAll(async () => {
  product = await startProduct(cleanup);
  wechat = await WeChatSimulator.start(cleanup);
  const settings = {
    ...wechat.apiSettings(),
    WECHAT_TEMPLATES: '{"correction-handled":"template-1"}',
  };
  api = await Api.start(cleanup, { databaseUrl: product.databaseUrl, settings });
});

async function logIn(code: string): Promise<{ status: number; body: Record<string, string> }> {
  const response = await fetch(`${api.origin}/api/v1/consumer-sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
}

const lookUp = () => api.get<{ items: object[] }>('/brands');

test('a person is logged in by the code that their phone got', async () => {
  const { status, body } = await logIn(await wechat.loginCode('甲'));
  expect(status).toBe(201);
  expect(body.token).toEqual(expect.any(String));
  expect(await wechat.calls(LOGIN)).toHaveLength(1);
});

test('a code that WeChat does not know logs nobody in', async () => {
  expect(await logIn('made-up')).toMatchObject({ status: 422, body: { code: 'wechat-code-refused' } });
});

test('while WeChat does not answer, look-ups do, and the log-in ends with a sentence', async () => {
  const code = await wechat.loginCode('甲');
  await wechat.fail(LOGIN, { kind: 'hang' }, 10);
  const waiting = logIn(code);
  expect((await lookUp()).items.length).toBeGreaterThan(0);
  expect(await waiting).toMatchObject({
    status: 503,
    body: { code: 'wechat-unavailable', detail: expect.stringContaining('微信暂时没有回应') },
  });
  await wechat.recover();
});

test('the phone is told which messages it may offer', async () => {
  expect(await api.get('/message-templates')).toEqual({
    items: [{ kind: 'correction-handled', templateId: 'template-1' }],
  });
});

test('when WeChat is gone, look-ups go on, and an API that starts then is ready as well', async () => {
  await wechat.process.kill();
  expect(await logIn('any')).toMatchObject({ status: 503, body: { code: 'wechat-unavailable' } });
  expect((await lookUp()).items.length).toBeGreaterThan(0);
  const { databaseUrl } = product;
  const second = await Api.start(cleanup, { databaseUrl, settings: wechat.apiSettings() });
  expect((await second.get<{ items: object[] }>('/brands')).items.length).toBeGreaterThan(0);
});
