import { onePage, TestPrograms } from '../testing/mini-program.js';
import { NotModelled } from '../wx-surface.js';
import { attributeText } from './view-node.js';

const programs = TestPrograms.forThisFile();
const WXML = `
<view id="list" class="box wide" data-n="1">
  <view id="one" class="row" data-kind="出售"><text id="t1">甲</text></view>
  <block wx:if="{{true}}"><view id="two" class="row chosen"><view id="deep"><text id="t2">乙</text></view></view></block>
  <button id="three" class="row" open-type="share">丙</button>
</view>
<view id="other" class="box"/>`;

async function select(selector: string): Promise<(string | null)[]> {
  const host = await programs.launch(onePage(WXML));
  return host
    .screen()
    .all(selector)
    .map((element) => attributeText(element, 'id'));
}

describe('a selector finds what it would find in WXML', () => {
  test.each([
    ['text', ['t1', 't2']],
    ['#two', ['two']],
    ['.row', ['one', 'two', 'three']],
    ['.row.chosen', ['two']],
    ['view.row', ['one', 'two']],
    ['button#three.row', ['three']],
    ['[open-type]', ['three']],
    ['[open-type=share]', ['three']],
    ['[data-kind="出售"]', ['one']],
    ["[data-kind='别的']", []],
    ['.box .row', ['one', 'two', 'three']],
    ['#list text', ['t1', 't2']],
    ['#list > text', []],
    ['.row > text', ['t1']],
    ['#list>.row>view>text', ['t2']],
    ['view view text', ['t1', 't2']],
    ['#one, #other ,button', ['one', 'three', 'other']],
    ['#list > *:nth-child(2)', ['two']],
    ['.row:nth-child(3)', ['three']],
    ['page > view', ['list', 'other']],
    ['.no-such', []],
  ])('%s', async (selector, expected) => {
    expect(await select(selector)).toEqual(expected);
  });

  test('an inner element is looked for below it only', async () => {
    const screen = (await programs.launch(onePage(WXML))).screen();
    const [two] = screen.all('#two');
    expect(screen.all('view', two).map((element) => attributeText(element, 'id'))).toEqual(['deep']);
  });
});

test.each([
  'view:first-child',
  'a + b',
  'a ~ b',
  '[a^=b]',
  '>>> a',
  '',
  ',',
  'a,',
  '#a >',
  ':nth-child(odd)',
  '#',
  'a:hover',
])('what is not understood is refused and not found empty: %s', async (selector) => {
  await expect(select(selector)).rejects.toThrow(NotModelled);
});
