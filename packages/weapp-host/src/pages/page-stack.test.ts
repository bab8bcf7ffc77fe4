import { callWx, type MiniProgramSource, TestPrograms } from '../testing/mini-program.js';

const programs = TestPrograms.forThisFile();
const LIFECYCLES = ['onLoad', 'onShow', 'onReady', 'onHide', 'onUnload'];

/** Pages a, b (tabs), c and d, which write down what they are told. */
function diary(): MiniProgramSource {
  const page = (name: string) =>
    `{${LIFECYCLES.map((each) => `${each}() { getApp().diary.push('${name}.${each}') }`).join(', ')}}`;
  const pages = Object.fromEntries(
    ['a', 'b', 'c', 'd'].map((name) => [`pages/${name}`, { page: page(name) }]),
  );
  return { pages, tabs: ['pages/a', 'pages/b'], app: '{ diary: [] }' };
}

type Step = [api: string, url?: string, delta?: number];

async function diaryAfter(steps: Step[], url?: string): Promise<string> {
  const host = await programs.launch(diary(), { url });
  const { diary: told } = host.logic.program.app() as { diary: string[] };
  for (const [index, [api, to, delta]] of steps.entries()) {
    if (index === steps.length - 1) told.length = 0;
    expect(await callWx(host, api, { url: to && `/pages/${to}`, delta })).toMatchObject({
      errMsg: `${api}:ok`,
    });
  }
  return told.join(' ');
}

describe('pages are told what happens to them in the order of WeChat’s own table', () => {
  test.each<[string, Step[], string]>([
    ['opening a page', [['navigateTo', 'c']], 'a.onHide c.onLoad c.onShow c.onReady'],
    [
      'replacing a page',
      [
        ['navigateTo', 'c'],
        ['redirectTo', 'd'],
      ],
      'c.onUnload d.onLoad d.onShow d.onReady',
    ],
    ['going back', [['navigateTo', 'c'], ['navigateBack']], 'c.onUnload a.onShow'],
    [
      'going back by more than there is',
      [
        ['navigateTo', 'c'],
        ['navigateTo', 'd'],
        ['navigateBack', undefined, 9],
      ],
      'd.onUnload c.onUnload a.onShow',
    ],
    ['the tab shown, again', [['switchTab', 'a']], ''],
    ['another tab, the first time', [['switchTab', 'b']], 'a.onHide b.onLoad b.onShow b.onReady'],
    [
      'a tab seen before',
      [
        ['switchTab', 'b'],
        ['switchTab', 'a'],
      ],
      'b.onHide a.onShow',
    ],
    [
      'from a page over a tab to that tab',
      [
        ['navigateTo', 'c'],
        ['switchTab', 'a'],
      ],
      'c.onUnload a.onShow',
    ],
    [
      'from two pages over a tab to another tab',
      [
        ['navigateTo', 'c'],
        ['navigateTo', 'd'],
        ['switchTab', 'b'],
      ],
      'd.onUnload c.onUnload b.onLoad b.onShow b.onReady',
    ],
    [
      'a relaunch ends the resting tabs too',
      [
        ['switchTab', 'b'],
        ['reLaunch', 'c'],
      ],
      'b.onUnload a.onUnload c.onLoad c.onShow c.onReady',
    ],
  ])('%s', async (_, steps, expected) => {
    expect(await diaryAfter(steps)).toBe(expected);
  });

  test('from a page opened by a shared card to a tab', async () => {
    expect(await diaryAfter([['switchTab', 'b']], '/pages/d')).toBe('d.onUnload b.onLoad b.onShow b.onReady');
  });
});

describe('a way that WeChat closes is closed', () => {
  test('the tenth page opens and the eleventh does not', async () => {
    const host = await programs.launch(diary());
    for (let opened = 1; opened < 10; opened += 1) {
      expect((await callWx(host, 'navigateTo', { url: '/pages/c' })).errMsg).toBe('navigateTo:ok');
    }
    const refusal = await callWx(host, 'navigateTo', { url: '/pages/c' });
    expect(refusal.errMsg).toBe('navigateTo:fail webview count limit exceed');
    expect(host.navigator.stack.pages).toHaveLength(10);
  });

  test.each([
    ['navigateTo', '/pages/b', 'can not navigateTo a tabbar page'],
    ['redirectTo', '/pages/b', 'can not redirectTo a tabbar page'],
    ['switchTab', '/pages/c', 'can not switch to no-tabBar page'],
    ['switchTab', '/pages/b?from=a', 'url not support queryString'],
    ['navigateTo', '/pages/nowhere', 'page "pages/nowhere" is not found'],
    ['reLaunch', '/pages/nowhere', 'page "pages/nowhere" is not found'],
    ['navigateBack', '', 'cannot navigate back at first page'],
  ])('%s %s', async (api, url, reason) => {
    const host = await programs.launch(diary());
    expect((await callWx(host, api, { url })).errMsg).toBe(`${api}:fail ${reason}`);
    expect(host.page.route).toBe('pages/a');
  });

  test('a page is opened relative to the current one, and its parameters stay encoded', async () => {
    const host = await programs.launch(diary());
    await callWx(host, 'navigateTo', { url: 'c?name=%E5%86%80&empty=&flag' });
    expect(host.page.route).toBe('pages/c');
    expect(host.page.query).toEqual({ name: '%E5%86%80', empty: '', flag: '' });
  });
});

describe('a way in that leads to no page', () => {
  test('App.onPageNotFound may lead elsewhere', async () => {
    const app = '{ onPageNotFound(missing) { this.missing = missing; wx.reLaunch({ url: "/pages/d" }) } }';
    const host = await programs.launch(
      { ...diary(), app: app.replace('{', '{ diary: [],') },
      { url: '/gone?x=1' },
    );
    expect(host.page.route).toBe('pages/d');
    expect(host.logic.program.app()?.missing).toEqual({ path: 'gone', query: { x: '1' }, isEntryPage: true });
  });

  test('without it the launch fails and says which page', async () => {
    await expect(programs.launch(diary(), { url: '/gone' })).rejects.toThrow(/page "gone" is not found/);
  });
});
