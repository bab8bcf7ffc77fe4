import { onePage, TestPrograms } from '../testing/mini-program.js';
import { textOf, wxmlOf } from './view-node.js';

const programs = TestPrograms.forThisFile();

async function shown(wxml: string, page = '{}', files: Record<string, string> = {}) {
  const host = await programs.launch({ ...onePage(wxml, page), files });
  return {
    host,
    text: () => textOf(host.screen().root),
    all: (selector: string) => host.screen().all(selector),
  };
}

describe('what a page shows follows its data', () => {
  test('conditions, lists and inner paths, after setData too', async () => {
    const { host, text } = await shown(
      '<view wx:if="{{open}}">开</view><view wx:else>关</view><text wx:for="{{rows}}" wx:key="id">{{index}}{{item.name}};</text>',
      '{ data: { open: false, rows: [{ id: 1, name: "甲" }] } }',
    );
    expect(text()).toBe('关0甲;');
    host.page.setData({ open: true, 'rows[1]': { id: 2, name: '乙' }, 'rows[0].name': '丙' });
    expect(text()).toBe('开0丙;1乙;');
  });

  test('templates, imports and wxs', async () => {
    const { text } = await shown(
      '<import src="../../t.wxml"/><wxs module="x" src="../../x.wxs"/><template is="t" data="{{w: x.twice(n)}}"/>',
      '{ data: { n: "ab" } }',
      {
        't.wxml': '<template name="t"><view>{{w}}!</view></template>',
        'x.wxs': 'module.exports = { twice: function (s) { return s + s } }',
      },
    );
    expect(text()).toBe('abab!');
  });

  test('a template that does not exist is an error of the host, not an empty place', async () => {
    const { host, text } = await shown('<template is="{{which}}"/>', '{ data: { which: "none" } }');
    text();
    expect(host.errors).toEqual([
      expect.objectContaining({ kind: 'template', message: expect.stringContaining('none') }),
    ]);
  });

  test('WXML that does not compile fails the launch in the compiler’s words', async () => {
    await expect(shown('<view>')).rejects.toThrow(/does not compile.*index\.wxml/s);
  });

  test('WXML is written again with its text escaped and without handlers', async () => {
    const { host, all } = await shown(
      '<view id="a" class="b {{c}}" bindtap="f" hidden="{{no}}">1 > {{two}}</view>',
      '{ data: { c: "x", two: "\\"2\\"", no: false } }',
    );
    expect(all('#a').map(wxmlOf)).toEqual([
      '<view class="b x" hidden="false" id="a">1 &gt; &quot;2&quot;</view>',
    ]);
    expect(host.errors).toEqual([]);
  });
});

const COMPONENT = (options: string) => ({
  'pages/a/index.json': '{ "usingComponents": { "a-card": "../../card" } }',
  'card.wxml': '<view class="inner" bindtap="press">{{title}}{{count}}</view>',
  'card.js': `Component({ properties: { title: String, count: { type: Number, value: 3 } }, ${options} methods: { press() { getApp().pressed = true } } })`,
});

describe('a component that shows its properties', () => {
  test('is part of the tree, and its handlers are its own', async () => {
    const { host, all } = await shown('<a-card title="甲"/>', '{}', COMPONENT(''));
    const [inner] = all('a-card > .inner');
    expect(inner && textOf(inner)).toBe('甲3');
    if (inner) host.screen().person.tap(inner);
    expect(host.logic.program.app()?.pressed).toBe(true);
  });

  test('has no element of its own when it is virtual', async () => {
    const { all } = await shown(
      '<view id="o"><a-card title="甲"/></view>',
      '{}',
      COMPONENT('options: { virtualHost: true },'),
    );
    expect(all('#o > .inner')).toHaveLength(1);
    expect(all('a-card')).toHaveLength(0);
  });

  test.each(['observers: {},', 'lifetimes: {},', 'attached() {},'])(
    'one that does more is refused: %s',
    async (more) => {
      const { all } = await shown('<a-card title="甲"/>', '{}', COMPONENT(more));
      expect(() => all('view')).toThrow(/the component card uses \w+; weapp-host models only/);
    },
  );

  test('one that is given content is refused', async () => {
    const { all } = await shown('<a-card>内</a-card>', '{}', COMPONENT(''));
    expect(() => all('view')).toThrow(/slot/);
  });
});
