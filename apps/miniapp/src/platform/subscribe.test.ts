import * as taro from '../testing/taro';
import type * as Subscribe from './subscribe';

const { default: Taro, resetTaro } = taro;
const target = process.env.TARO_ENV;
let subscribe: typeof Subscribe;

const TEMPLATE = 'template-1';
const listed = {
  statusCode: 200,
  data: { items: [{ kind: 'correction-handled', templateId: TEMPLATE }] },
};
const ask = () => subscribe.askForMessage('correction-handled');

beforeEach(() => {
  resetTaro();
  process.env.TARO_ENV = 'weapp';
  Taro.request.mockImplementation(async () => listed);
  jest.resetModules();
  jest.doMock('@tarojs/taro', () => taro);
  subscribe = require('./subscribe');
});
afterEach(() => {
  if (target === undefined) delete process.env.TARO_ENV;
  else process.env.TARO_ENV = target;
});

test.each([
  ['accept', 'accepted'],
  ['acceptWithAudio', 'accepted'],
  ['reject', 'refused'],
  ['ban', 'refused'],
  ['filter', 'refused'],
])('WeChat\'s "%s" is told as %s', async (answer, consent) => {
  Taro.requestSubscribeMessage.mockResolvedValueOnce({ errMsg: 'ok', [TEMPLATE]: answer });
  await subscribe.fetchMessageTemplates();
  await expect(ask()).resolves.toBe(consent);
  expect(Taro.requestSubscribeMessage).toHaveBeenCalledWith({ tmplIds: [TEMPLATE] });
});

test('the question is put in the tap itself, before anything else is waited for', async () => {
  await subscribe.fetchMessageTemplates();
  const asked = ask();
  expect(Taro.requestSubscribeMessage).toHaveBeenCalledTimes(1);
  await asked;
});

test.each([
  [{ errCode: 20004 }, 'refused'],
  [{ errCode: 10002 }, 'unavailable'],
  [new Error('can only be invoked by user TAP gesture'), 'unavailable'],
])('a failure is an answer: %p is %s', async (failure, consent) => {
  Taro.requestSubscribeMessage.mockRejectedValueOnce(failure);
  await subscribe.fetchMessageTemplates();
  await expect(ask()).resolves.toBe(consent);
});

test('nobody is asked about a kind that is not configured, or before the templates are known', async () => {
  await expect(ask()).resolves.toBe('unavailable');
  await subscribe.fetchMessageTemplates();
  await expect(subscribe.askForMessage('another-kind')).resolves.toBe('unavailable');
  expect(Taro.requestSubscribeMessage).not.toHaveBeenCalled();
});

test('templates that could not be fetched are fetched with the next page, and then no more', async () => {
  Taro.request.mockRejectedValueOnce(new Error('no network'));
  await subscribe.fetchMessageTemplates();
  await expect(ask()).resolves.toBe('unavailable');
  await subscribe.fetchMessageTemplates();
  await subscribe.fetchMessageTemplates();
  expect(Taro.request).toHaveBeenCalledTimes(2);
});

test('in the browser nothing is fetched and nobody is asked', async () => {
  delete process.env.TARO_ENV;
  await subscribe.fetchMessageTemplates();
  await expect(ask()).resolves.toBe('unavailable');
  expect(Taro.request).not.toHaveBeenCalled();
});
