import { once } from 'node:events';
import automator from 'miniprogram-automator';
import WebSocket from 'ws';
import { type MiniProgramSource, onePage, TestPrograms } from '../testing/mini-program.js';
import { AutomatorServer } from './automator-server.js';

/** Names of the mini-program's world, where `evaluate` runs what it is given. */
declare const getCurrentPages: () => unknown[];
declare const wx: { scanCode(options: object): void };

const programs = TestPrograms.forThisFile();
const open: { disconnect(): void; server: AutomatorServer }[] = [];

afterEach(async () => {
  for (const { disconnect, server } of open.splice(0)) {
    disconnect();
    await server.close();
  }
});

/** Tencent's own client on one side, the host on the other. */
async function connect(source: MiniProgramSource) {
  const host = await programs.launch(source);
  const server = await AutomatorServer.listen(host);
  const mini = await automator.connect({ wsEndpoint: server.address });
  open.push({ disconnect: () => mini.disconnect(), server });
  const page = await mini.currentPage();
  if (page === undefined) throw new Error('no page');
  const one = async (selector: string) => {
    const element = await page.$(selector);
    if (element === null) throw new Error(`no ${selector}`);
    return element;
  };
  return { host, server, mini, page, one };
}

const COUNTER = onePage(
  '<view id="count" class="number" data-n="{{n}}">{{n}}</view><button id="add" bindtap="add">加</button><input id="q" value="{{q}}" bindinput="keep"/>',
  '{ data: { n: 0, q: "" }, add() { this.setData({ n: this.data.n + 1 }) }, keep(e) { this.setData({ q: e.detail.value }) }, plus(a, b) { return a + b } }',
);

describe('Tencent’s automator drives the host', () => {
  test('finding, reading, tapping and typing', async () => {
    const { one, page } = await connect(COUNTER);
    await (await one('#add')).tap();
    const count = await one('#count');
    expect(await count.text()).toBe('1');
    expect(await count.attribute('class')).toBe('number');
    expect(await count.outerWxml()).toBe('<view class="number" data-n="1" id="count">1</view>');
    expect(await count.wxml()).toBe('1');
    const input = await one('input');
    await (input as unknown as { input(text: string): Promise<void> }).input('冰箱');
    expect(await input.value()).toBe('冰箱');
    expect(await page.data('q')).toBe('冰箱');
    expect(await page.$('#none')).toBeNull();
    expect((await page.$$('view, button')).map((element: { tagName: string }) => element.tagName)).toEqual([
      'view',
      'button',
    ]);
  });

  test('a held element is the same one after the page has changed', async () => {
    const { one } = await connect(COUNTER);
    const count = await one('#count');
    await (await one('#add')).tap();
    expect(await count.text()).toBe('1');
  });

  test('an element that has gone is an error, not an old answer', async () => {
    const { one, page } = await connect(onePage('<view id="a" wx:if="{{!gone}}"/>'));
    const element = await one('#a');
    await page.setData({ gone: true });
    await expect(element.text()).rejects.toThrow(/not on the page pages\/a\/index any more/);
  });

  test('data and methods of the page', async () => {
    const { page } = await connect(COUNTER);
    await page.setData({ n: 5 });
    expect(await page.data()).toEqual({ n: 5, q: '' });
    expect(await page.callMethod('plus', 2, 3)).toBe(5);
    await expect(page.callMethod('minus')).rejects.toThrow(/has no minus/);
  });

  test('code of the test runs in the mini-program’s world', async () => {
    const { mini } = await connect(COUNTER);
    const answer = await mini.evaluate(
      // The test's own names do not exist there, and what is passed is of that world.
      // biome-ignore lint/suspicious/useIsArray: whose Array it is, is the question
      (rows: number[]) => [rows instanceof Array, typeof process, getCurrentPages().length],
      [1, 2],
    );
    expect(answer).toEqual([true, 'undefined', 1]);
    await expect(mini.evaluate(() => Promise.reject(new Error('from inside')))).rejects.toThrow(
      'from inside',
    );
  });

  test('a function of the test can be called from the mini-program', async () => {
    const { mini } = await connect(COUNTER);
    const told: unknown[] = [];
    await mini.exposeFunction('tellTest', (word: unknown) => told.push(word));
    await mini.evaluate(() => (globalThis as unknown as { tellTest(word: string): void }).tellTest('there'));
    expect(told).toEqual(['there']);
  });

  test('an API is mocked by a result or a function, which may ask the original, and given back', async () => {
    const { mini, host } = await connect(COUNTER);
    await mini.mockWxMethod('scanCode', { result: 'CODE' });
    expect(await mini.callWxMethod('scanCode', {})).toEqual({ result: 'CODE' });
    await mini.mockWxMethod(
      'getStorageSync',
      function (this: { origin(key: string): unknown }, key: string, fallback: string) {
        return this.origin(key) || fallback;
      },
      'nothing',
    );
    expect(await mini.callWxMethod('getStorageSync', 'a')).toBe('nothing');
    await mini.callWxMethod('setStorageSync', 'a', 'kept');
    expect(await mini.callWxMethod('getStorageSync', 'a')).toBe('kept');
    await mini.restoreWxMethod('getStorageSync');
    expect(await mini.callWxMethod('getStorageSync', 'b')).toBe('');
    await expect(mini.mockWxMethod('noSuchThing', {})).rejects.toThrow('wx.noSuchThing is not a function');
    expect(host.log.wxCall.filter(({ name }) => name === 'scanCode')).toEqual([
      { name: 'scanCode', parameters: [{}] },
    ]);
  });

  test('a mocked API calls success or fail, as the original would', async () => {
    const { mini } = await connect(COUNTER);
    await mini.mockWxMethod('scanCode', () => Promise.reject({ errMsg: 'scanCode:fail cancel' }));
    const told = await mini.evaluate(
      () => new Promise((resolve) => wx.scanCode({ success: () => resolve('success'), fail: resolve })),
    );
    expect(told).toEqual({ errMsg: 'scanCode:fail cancel' });
  });

  test('the console and what is thrown come over the wire', async () => {
    const { mini, one } = await connect(
      onePage(
        '<view id="b" bindtap="press"/>',
        '{ press() { console.warn("soon", { n: 1 }); throw new Error("now") } }',
      ),
    );
    const heard: unknown[] = [];
    mini.on('console', (entry) => heard.push(entry));
    mini.on('exception', (error) => heard.push(error));
    await (await one('#b')).tap();
    expect(heard).toEqual([
      { type: 'warn', args: ['soon', { n: 1 }] },
      { message: 'now', stack: expect.stringContaining('index.js') },
    ]);
  });

  test('pages are opened through wx, and the stack is told', async () => {
    const { mini } = await connect({ pages: { 'pages/a': {}, 'pages/b': {} } });
    await mini.callWxMethod('navigateTo', { url: '/pages/b?x=1' });
    const stack = await mini.pageStack();
    expect(stack.map(({ path, query }) => [path, query])).toEqual([
      ['pages/a', {}],
      ['pages/b', { x: '1' }],
    ]);
  });
});

describe('what cannot be answered is refused, and the refusal is kept', () => {
  test.each([
    [
      'Element.getStyles',
      (one: Connected['one']) => one('#count').then((element) => element.style('color')),
      /WXSS is not read/,
    ],
    [
      'Element.getOffset',
      (one: Connected['one']) => one('#count').then((element) => element.offset()),
      /has no place/,
    ],
    [
      'Element.getDOMProperties',
      (one: Connected['one']) => one('#count').then((element) => element.size()),
      /offsetWidth.*needs a layout/,
    ],
  ])('%s', async (_, ask, reason) => {
    const { host, one } = await connect(COUNTER);
    await expect(ask(one)).rejects.toThrow(reason);
    expect(host.errors).toEqual([expect.objectContaining({ kind: 'notModelled' })]);
  });

  test('a screenshot', async () => {
    const { mini } = await connect(COUNTER);
    await expect(mini.screenshot()).rejects.toThrow(
      /App\.captureScreenshot is not implemented.*nothing is drawn/,
    );
  });

  test('a selector that is not understood, which automator itself turns into null', async () => {
    const { page, host } = await connect(COUNTER);
    expect(await page.$('view:first-child')).toBeNull();
    expect(host.errors).toEqual([
      expect.objectContaining({ message: expect.stringContaining(':first-child') }),
    ]);
  });

  test.each(['Tool.stopAudits', 'Element.setData', 'toString', 'constructor'])(
    'a method that is not implemented is named: %s',
    async (method) => {
      const { server } = await connect(COUNTER);
      const socket = new WebSocket(server.address);
      await once(socket, 'open');
      socket.send(JSON.stringify({ id: '1', method }));
      const answer = await new Promise((resolve) => {
        socket.on('message', (message) => {
          const told = JSON.parse(String(message)) as { id?: string };
          if (told.id === '1') resolve(told);
        });
      });
      expect(answer).toEqual({ id: '1', error: { message: `${method} is not implemented by weapp-host` } });
    },
  );
});

type Connected = Awaited<ReturnType<typeof connect>>;
