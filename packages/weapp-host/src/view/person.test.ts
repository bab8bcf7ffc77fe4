import { onePage, TestPrograms } from '../testing/mini-program.js';
import type { ElementNode } from './view-node.js';

const programs = TestPrograms.forThisFile();
const KEEP = 'keep(e) { getApp().kept.push([e.type, e.detail]) }';

async function meet(wxml: string, page = '') {
  const host = await programs.launch({ ...onePage(wxml, `{ ${page} ${KEEP} }`), app: '{ kept: [] }' });
  const one = (selector: string) => host.screen().all(selector)[0] as ElementNode;
  return {
    host,
    one,
    person: host.screen().person,
    tap: (selector: string) => host.screen().person.tap(one(selector)),
    kept: () => (host.logic.program.app() as { kept: [string, unknown][] }).kept,
  };
}

describe('text', () => {
  test('typed text reaches the page and stays in the control until the page gives another', async () => {
    const { host, person, one, kept } = await meet(
      '<input id="q" value="{{v}}" bindinput="keep"/>',
      'data: { v: "" },',
    );
    person.type(one('#q'), '门');
    expect(kept()).toEqual([['input', { value: '门', cursor: 1, keyCode: 0 }]]);
    expect(host.screen().controls.read(one('#q'), 'value')).toBe('门');
    host.page.setData({ v: '窗' });
    expect(host.screen().controls.read(one('#q'), 'value')).toBe('窗');
  });

  test.each([
    ['<input id="q" bindinput="keep"/>', 140],
    ['<textarea id="q" maxlength="20" bindinput="keep"/>', 20],
    ['<textarea id="q" maxlength="{{-1}}" bindinput="keep"/>', 300],
  ])('what is longer than the control takes is cut, as a phone does: %s', async (wxml, length) => {
    const { person, one, kept } = await meet(wxml);
    person.type(one('#q'), '字'.repeat(300));
    expect(kept()).toEqual([['input', expect.objectContaining({ cursor: length })]]);
  });

  test.each(['<input id="q" disabled/>', '<view hidden><input id="q"/></view>', '<view id="q"/>'])(
    'a control out of reach takes none: %s',
    async (wxml) => {
      const { person, one } = await meet(wxml);
      expect(() => person.type(one('#q'), '甲')).toThrow(/takes no text/);
    },
  );
});

describe('tapping', () => {
  test('a finger comes down and goes up before the tap', async () => {
    const { tap, kept } = await meet(
      '<view id="b" bindtouchstart="keep" bindtouchend="keep" bindtap="keep"/>',
    );
    tap('#b');
    expect(kept().map(([type]) => type)).toEqual(['touchstart', 'touchend', 'tap']);
  });

  test('a disabled button does nothing', async () => {
    const { tap, kept } = await meet('<button id="b" disabled bindtap="keep"/>');
    tap('#b');
    expect(kept()).toEqual([]);
  });

  test('what nothing listens to, or nobody can reach, fails instead of passing', async () => {
    const { tap } = await meet('<view id="b"/><view hidden><view id="c" bindtap="keep"/></view>');
    expect(() => tap('#b')).toThrow(/nothing listens for tap on <view id="b">/);
    expect(() => tap('#c')).toThrow(/hidden/);
  });

  test('a long press is a finger that rests', async () => {
    const { person, one, kept } = await meet('<view id="b" bindlongpress="keep"/>');
    jest.useFakeTimers();
    person.touchStart(one('#b'), { detail: {} });
    jest.advanceTimersByTime(350);
    person.touchEnd(one('#b'), { detail: {} });
    jest.useRealTimers();
    person.touchStart(one('#b'), { detail: {} });
    person.touchEnd(one('#b'), { detail: {} });
    expect(kept().map(([type]) => type)).toEqual(['longpress']);
  });
});

describe('controls act by themselves', () => {
  test('switch, checkbox and radio turn over and tell', async () => {
    const { tap, kept } = await meet(`
      <switch id="s" bindchange="keep"/>
      <checkbox-group bindchange="keep"><label id="l"><checkbox value="a"/>甲</label><checkbox id="b" value="b" checked/></checkbox-group>
      <radio-group bindchange="keep"><radio id="x" value="x"/><radio id="y" value="y"/></radio-group>`);
    for (const selector of ['#s', '#s', '#l', '#b', '#y', '#x']) tap(selector);
    expect(kept().map(([, detail]) => (detail as { value: unknown }).value)).toEqual([
      true,
      false,
      ['a', 'b'],
      ['a'],
      'y',
      'x',
    ]);
  });

  test('a form gathers its named controls', async () => {
    const { person, one, tap, kept } = await meet(`
      <form bindsubmit="keep"><input name="word" value="旧"/><textarea name="more"/><switch name="on" checked/>
      <radio-group name="which"><radio value="1" checked/></radio-group><button id="send" form-type="submit"/></form>`);
    person.type(one('textarea'), '长');
    tap('#send');
    expect(kept()).toEqual([
      ['submit', expect.objectContaining({ value: { word: '旧', more: '长', on: true, which: '1' } })],
    ]);
  });

  test('a share button asks the page for its card, with where it came from', async () => {
    const { host, tap } = await meet(
      '<button id="s" open-type="share" data-n="7"/>',
      'onShareAppMessage(o) { return { title: o.from + o.target.dataset.n, path: "/pages/a/index" } },',
    );
    tap('#s');
    expect(host.log.seen).toEqual([{ event: 'share', detail: { title: 'button7', path: '/pages/a/index' } }]);
    expect(() => host.screen().shareToTimeline()).toThrow(/has no onShareTimeline/);
  });

  test('a button that WeChat answers says which event the test must send', async () => {
    const { tap } = await meet('<button id="p" open-type="getPhoneNumber" bindgetphonenumber="keep"/>');
    expect(() => tap('#p')).toThrow(/trigger "getphonenumber"/);
  });

  test('a navigator opens its page, and what it cannot open is seen', async () => {
    const { host, tap } = await meet('<navigator id="n" url="/pages/gone"/>');
    tap('#n');
    await host.settle();
    expect(host.errors.map(({ message }) => message)).toEqual(['page "pages/gone" is not found']);
  });
});
