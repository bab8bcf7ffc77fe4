import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Device } from './device.js';
import { byCallbacks, FakeHost } from './testing/fake-host.js';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let origin: string;
let answer: Answer;

beforeEach(async () => {
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** Answers every request with what it was. */
const echo: Answer = async (request, response) => {
  const { method, url, headers } = request;
  response.end(JSON.stringify({ method, url, type: headers['content-type'], body: await text(request) }));
};

function ask(options: object, device = new Device()) {
  const { wx } = new FakeHost().launch(device);
  return byCallbacks((all) => wx.request(all), { url: `${origin}/x`, ...options });
}

test.each([
  [
    'a GET has its data in the query',
    { data: { q: '空调 a&b' } },
    'GET',
    '/x?q=%E7%A9%BA%E8%B0%83%20a%26b',
    '',
  ],
  ['a POST has its data as JSON', { method: 'POST', data: { a: 1 } }, 'POST', '/x', '{"a":1}'],
  [
    'a form has its data as a form',
    { method: 'POST', data: { a: 1, b: 2 }, header: { 'Content-Type': 'application/x-www-form-urlencoded' } },
    'POST',
    '/x',
    'a=1&b=2',
  ],
  ['a text goes as it is', { method: 'POST', data: '{"a": 1}' }, 'POST', '/x', '{"a": 1}'],
])('%s', async (_rule, options, method, url, body) => {
  answer = echo;
  const { success } = await ask(options);
  expect(success).toMatchObject({ errMsg: 'request:ok', statusCode: 200, data: { method, url, body } });
});

test('any status is a success, and what is not JSON stays text', async () => {
  answer = (_request, response) => response.writeHead(503).end('busy');
  const { success } = await ask({});
  expect(success).toMatchObject({ statusCode: 503, data: 'busy' });
});

describe('with a list of domains', () => {
  const listed = (...domains: string[]) => Object.assign(new Device(), { requestDomains: domains });

  test('an address that is not on it is refused before anything is sent', async () => {
    let asked = 0;
    answer = (_request, response) => {
      asked += 1;
      response.end();
    };
    const { fail } = await ask({}, listed('https://api.example.com'));
    expect(fail).toEqual({ errMsg: 'request:fail url not in domain list', errno: 600002 });
    expect(asked).toBe(0);
  });

  test('http is refused even when it is on it', async () => {
    const { fail } = await ask({}, listed(origin));
    expect(fail).toMatchObject({ errMsg: 'request:fail url not in domain list' });
  });

  test('another port of a listed host is refused', async () => {
    const { fail } = await ask({ url: 'https://api.example.com:444/' }, listed('https://api.example.com'));
    expect(fail).toMatchObject({ errMsg: 'request:fail url not in domain list' });
  });

  test('a listed origin is asked where the test says that it is found', async () => {
    answer = echo;
    const device = listed('https://api.example.com');
    device.originAliases.set('https://api.example.com', origin);
    const { success } = await ask({ url: 'https://api.example.com/y?a=1' }, device);
    expect(success).toMatchObject({ data: { url: '/y?a=1' } });
  });
});

test('ten requests run at once; the eleventh waits for one of them', async () => {
  const waiting: ServerResponse[] = [];
  const asked: string[] = [];
  const tenAsked = new Promise<void>((resolve) => {
    answer = ({ url = '' }, response) => {
      asked.push(url);
      if (url === '/from-elsewhere') response.end();
      else waiting.push(response);
      if (waiting.length === 10) resolve();
    };
  });
  const { wx } = new FakeHost().launch();
  const eleven = Array.from({ length: 11 }, (_, number) =>
    byCallbacks((all) => wx.request(all), { url: `${origin}/${number}` }),
  );
  await tenAsked;
  // Sent after all eleven: what the eleventh would have sent had come before it.
  await fetch(`${origin}/from-elsewhere`);
  expect(waiting).toHaveLength(10);
  expect(asked).not.toContain('/10');

  answer = (_request, response) => response.end();
  for (const response of waiting) response.end();
  const answers = await Promise.all(eleven);
  expect(answers.filter(({ success }) => success)).toHaveLength(11);
});

test('a request that takes longer than its time-out fails as timed out', async () => {
  answer = () => undefined;
  const { fail } = await ask({ timeout: 20 });
  expect(fail).toEqual({ errMsg: 'request:fail timeout', errno: 5 });
});

test('an aborted request fails as aborted', async () => {
  answer = () => undefined;
  const { wx } = new FakeHost().launch();
  const calls = await byCallbacks(
    (all) => {
      const task = wx.request(all);
      task.abort();
      return task;
    },
    { url: origin },
  );
  expect(calls.fail).toEqual({ errMsg: 'request:fail abort' });
});

test('what is on its way when the host closes is aborted', async () => {
  answer = () => undefined;
  const { wx, close } = new FakeHost().launch();
  const calls = byCallbacks((all) => wx.request(all), { url: origin });
  close();
  expect((await calls).fail).toEqual({ errMsg: 'request:fail abort' });
});

test('without a network nothing is sent, and a listener hears it go and return', async () => {
  const host = new FakeHost();
  const { wx, device } = host.launch();
  const heard: unknown[] = [];
  const listener = (change: unknown) => heard.push(change);
  wx.onNetworkStatusChange(listener);
  device.setNetworkType('none');
  const { fail } = await byCallbacks((all) => wx.request(all), { url: origin });
  expect(fail).toMatchObject({ errMsg: expect.stringMatching(/^request:fail .*INTERNET_DISCONNECTED/) });
  await expect(wx.getNetworkType()).resolves.toMatchObject({ networkType: 'none' });
  device.setNetworkType('4g');
  wx.offNetworkStatusChange(listener);
  device.setNetworkType('wifi');
  expect(heard).toEqual([
    { isConnected: false, networkType: 'none' },
    { isConnected: true, networkType: '4g' },
  ]);
});

test('a server that is not there fails the request', async () => {
  const { fail } = await ask({ url: 'http://127.0.0.1:1/' });
  expect(fail).toMatchObject({ errMsg: expect.stringMatching(/^request:fail /), errno: 600001 });
});

test.each(['ftp://127.0.0.1/', 'nonsense', '/relative'])('%s is no address', async (url) => {
  expect((await ask({ url })).fail).toMatchObject({ errMsg: `request:fail invalid url "${url}"` });
});
