import { onePage, TestPrograms } from '../testing/mini-program.js';

const programs = TestPrograms.forThisFile();
const NOTE = 'note(e) { getApp().notes.push(e.currentTarget.id + ":" + e.target.id) }';

/** Which handlers ran, as `current:target`, when the element with id `inner` was tapped. */
async function tapped(wxml: string): Promise<string> {
  const host = await programs.launch({ ...onePage(wxml, `{ ${NOTE} }`), app: '{ notes: [] }' });
  const [inner] = host.screen().all('#inner');
  if (inner) host.screen().person.tap(inner);
  expect(host.errors).toEqual([]);
  return (host.logic.program.app() as { notes: string[] }).notes.join(' ');
}

describe('an event takes the way that WeChat describes', () => {
  test.each([
    [
      'bind lets it rise',
      '<view id="o" bindtap="note"><view id="inner" bind:tap="note"/></view>',
      'inner:inner o:inner',
    ],
    [
      'catch keeps it',
      '<view id="o" bindtap="note"><view id="inner" catchtap="note"/></view>',
      'inner:inner',
    ],
    ['an empty catch keeps it too', '<view id="o" bindtap="note"><view id="inner" catchtap=""/></view>', ''],
    [
      'capture runs from outside in, before all else',
      '<view id="o" capture-bind:tap="note" bindtap="note"><view id="inner" capture-bind:tap="note" bindtap="note"/></view>',
      'o:inner inner:inner inner:inner o:inner',
    ],
    [
      'capture-catch ends it before it arrives',
      '<view id="o" capture-catch:tap="note"><view id="inner" bindtap="note"/></view>',
      'o:inner',
    ],
    [
      'of mut-bind only the first runs, the others are not kept from it',
      '<view id="p" bindtap="note"><view id="o" mut-bind:tap="note"><view id="inner" mut-bind:tap="note"/></view></view>',
      'inner:inner p:inner',
    ],
  ])('%s', async (_, wxml, expected) => {
    expect(await tapped(wxml)).toBe(expected);
  });

  test('the way is fixed when it happens, whatever the first handler changes', async () => {
    const host = await programs.launch({
      ...onePage(
        '<view wx:if="{{!gone}}" bindtap="outer"><view id="inner" bindtap="remove"/></view>',
        '{ remove() { this.setData({ gone: true }) }, outer() { getApp().outer = true } }',
      ),
    });
    const [inner] = host.screen().all('#inner');
    if (inner) host.screen().person.tap(inner);
    expect(host.screen().all('#inner')).toEqual([]);
    expect(host.logic.program.app()?.outer).toBe(true);
  });

  test('an event of a control does not rise', async () => {
    const host = await programs.launch(
      onePage(
        '<view bindinput="note"><input id="inner" value=""/></view>',
        '{ note() { getApp().rose = true } }',
      ),
    );
    const [inner] = host.screen().all('#inner');
    if (inner) host.screen().person.type(inner, '甲');
    expect(host.logic.program.app()?.rose).toBeUndefined();
  });

  test('a handler is given ids, data attributes, marks and no invented place', async () => {
    const host = await programs.launch(
      onePage(
        '<view id="o" mark:area="north" bindtap="note" data-outlet-id="{{7}}"><view id="inner" mark:row="2" data-a="b"/></view>',
        '{ note(e) { getApp().event = e } }',
      ),
    );
    const [inner] = host.screen().all('#inner');
    if (inner) host.screen().person.tap(inner);
    expect(host.logic.program.app()?.event).toEqual({
      type: 'tap',
      timeStamp: expect.any(Number),
      detail: {},
      target: { id: 'inner', dataset: { a: 'b' } },
      currentTarget: { id: 'o', dataset: { outletId: 7 } },
      mark: { area: 'north', row: '2' },
      touches: [],
      changedTouches: [],
    });
  });
});
