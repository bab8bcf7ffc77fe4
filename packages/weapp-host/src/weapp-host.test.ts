import { SET_DATA_LIMIT_BYTES } from './pages/set-data.js';
import { onePage, TestPrograms } from './testing/mini-program.js';
import type { ElementNode } from './view/view-node.js';

const programs = TestPrograms.forThisFile();

async function tapped(page: string, app = '{}') {
  const host = await programs.launch({ ...onePage('<view id="b" bindtap="press"/>', page), app });
  host.screen().person.tap(host.screen().all('#b')[0] as ElementNode);
  await host.settle();
  return host;
}

describe('what the mini-program throws is seen', () => {
  test.each([
    ['in a handler', '{ press() { throw new Error("broken") } }'],
    ['in a timer', '{ press() { setTimeout(() => { throw new Error("broken") }) } }'],
    [
      'in a life-cycle',
      '{ onHide() {}, press() { wx.navigateTo({ url: "/pages/gone", fail() { throw new Error("broken") } }) } }',
    ],
    [
      'in the callback of setData',
      '{ press() { this.setData({ a: 1 }, () => { throw new Error("broken") }) } }',
    ],
  ])('%s', async (_, page) => {
    const host = await tapped(page, '{ onError(text) { this.told = text } }');
    expect(host.errors).toEqual([expect.objectContaining({ kind: 'thrown', message: 'broken' })]);
    expect(host.errors[0]?.stack).toContain('pages/a/index.js');
    expect(host.logic.program.app()?.told).toContain('broken');
  });

  test('a method that the page does not have', async () => {
    const host = await tapped('{}');
    expect(host.errors).toEqual([
      expect.objectContaining({ kind: 'missingHandler', message: expect.stringContaining('"press"') }),
    ]);
  });

  test('an onError that throws is seen once', async () => {
    const host = await tapped(
      '{ press() { throw new Error("first") } }',
      '{ onError() { throw new Error("second") } }',
    );
    expect(host.errors.map(({ message }) => message)).toEqual(['first', 'second']);
  });

  test('an API that is not modelled fails loudly even where the mini-program catches', async () => {
    const host = await tapped(
      '{ press() { try { this.createSelectorQuery() } catch { this.caught = true } } }',
    );
    expect(host.page.object.caught).toBe(true);
    expect(host.errors).toEqual([expect.objectContaining({ kind: 'notModelled' })]);
  });

  test('nothing thrown, nothing seen', async () => {
    expect((await tapped('{ press() { this.setData({ a: 1 }) } }')).errors).toEqual([]);
  });
});

describe('setData', () => {
  const filled = (bytes: number) => `{ press() { this.setData({ text: 'x'.repeat(${bytes}) }) } }`;
  const FRAME = JSON.stringify({ text: '' }).length;

  test('of 1 MB passes, and its size can be read', async () => {
    const host = await tapped(filled(SET_DATA_LIMIT_BYTES - FRAME));
    expect(host.errors).toEqual([]);
    expect(host.log.setData.map(({ bytes }) => bytes)).toEqual([SET_DATA_LIMIT_BYTES]);
  });

  test('of a byte more is refused, and the page stays as it was', async () => {
    const host = await tapped(filled(SET_DATA_LIMIT_BYTES - FRAME + 1));
    expect(host.errors[0]?.message).toContain('setData of 1048577 bytes');
    expect(host.page.data).toEqual({});
  });

  test('Chinese text counts as it travels, three bytes a character', async () => {
    const host = await tapped('{ press() { this.setData({ a: "冀" }) } }');
    expect(host.log.setData[0]?.bytes).toBe(JSON.stringify({ a: 'xxx' }).length);
  });

  test('what is changed afterwards does not change what was set', async () => {
    const host = await tapped('{ press() { const rows = [1]; this.setData({ rows }); rows.push(2) } }');
    expect(host.page.data).toEqual({ rows: [1] });
  });

  test('undefined is not set, and WeChat’s warning is given', async () => {
    const host = await tapped('{ data: { a: 1 }, press() { this.setData({ a: undefined }) } }');
    expect(host.page.data).toEqual({ a: 1 });
    expect(host.log.console.map(({ parameters }) => parameters[0])).toEqual([
      'Setting data field "a" to undefined is invalid.',
    ]);
  });
});

describe('the realm of the mini-program', () => {
  test('has no DOM and nothing of Node', async () => {
    const host = await programs.launch(onePage(''));
    const names = ['window', 'document', 'process', 'Buffer', 'fetch', 'URL', 'TextDecoder', 'localStorage'];
    expect(names.filter((name) => host.logic.realm.evaluate(`typeof ${name}`) !== 'undefined')).toEqual([]);
  });

  test('what comes from outside is of its own classes', async () => {
    const host = await programs.launch(
      onePage(
        '',
        '{ data: { rows: [] }, onLoad(query) { getApp().own = [query instanceof Object, this.data.rows instanceof Array] } }',
      ),
    );
    expect(host.logic.program.app()?.own).toEqual([true, true]);
  });

  test('modules are run once, and one that is missing is named', async () => {
    const host = await programs.launch({
      ...onePage(
        '',
        '{ onLoad() { getApp().sum = require("../../lib/one").n + require("../../lib/one.js").n } }',
      ),
      files: { 'lib/one.js': 'globalThis.runs = (globalThis.runs || 0) + 1; exports.n = globalThis.runs' },
    });
    expect(host.logic.program.app()?.sum).toBe(2);
    expect(() => host.logic.realm.require('lib/two')).toThrow("module 'lib/two.js' is not defined");
  });

  test('an app.js that throws fails the launch in its own words', async () => {
    await expect(
      programs.launch({ ...onePage(''), files: { 'app.js': 'throw new Error("no start")' } }),
    ).rejects.toThrow('no start');
  });
});

describe('waiting for quiet', () => {
  test('waits for a chain of timers and what it sets, not for a toast that will go', async () => {
    const host = await tapped(
      '{ press() { setTimeout(() => {}, 60_000); let n = 0; const go = () => { n += 1; this.setData({ n }); if (n < 5) setTimeout(go, 40) }; go() } }',
    );
    expect(host.page.data).toEqual({ n: 5 });
  });

  test('says what still goes on when it gives up', async () => {
    const host = await programs.launch(onePage(''));
    host.wx.mock('login', () => new Promise(() => {}));
    void host.wx.call('login', [{}]);
    expect(await host.settle({ atMostMilliseconds: 50 })).toEqual({
      quiet: false,
      waitingFor: ['wx.login (mocked)'],
    });
  });
});

describe('leaving and coming back', () => {
  test('page and app are told, and a card opens its page', async () => {
    const note = (name: string) =>
      `onShow(o) { getApp().told.push('${name} shown') }, onHide() { getApp().told.push('${name} hidden') }`;
    const host = await programs.launch({
      pages: { 'pages/a': { page: `{ ${note('a')} }` }, 'pages/b': { page: `{ ${note('b')} }` } },
      app: `{ told: [], onHide() { this.told.push('app hidden') }, onShow({ scene }) { this.told.push('app shown ' + scene) } }`,
    });
    host.hide();
    await host.show();
    await host.show({ url: '/pages/b?x=1', scene: 1007 });
    expect(host.logic.program.app()?.told).toEqual([
      'app shown 1001',
      'a shown',
      'a hidden',
      'app hidden',
      'app shown 1001',
      'a shown',
      'app shown 1007',
      'b shown',
    ]);
  });
});

test('a host that is closed leaves no timer running', async () => {
  const host = await tapped(
    '{ press() { setInterval(() => { getApp().ran = true }, 1); setTimeout(() => {}, 100) } }',
  );
  host.close();
  const app = host.logic.program.app() as { ran?: boolean };
  app.ran = false;
  // Timers of one length run in the order in which they were set: its own would have run before ours.
  await new Promise<void>((resolve) => {
    let beats = 0;
    const beat = setInterval(() => {
      beats += 1;
      if (beats < 3) return;
      clearInterval(beat);
      resolve();
    }, 1);
  });
  expect(app.ran).toBe(false);
  expect(host.logic.timers.dueSoon()).toEqual([]);
});
