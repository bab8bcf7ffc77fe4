import Taro, { usePageNotFound, useRouter } from '@tarojs/taro';
import { PAGES, type PageName } from '../../config/page-addresses';
import { TABS, type TabName } from '../../config/tabs';

/** What a page is opened with; empty values are left out of its address. */
export type PageParameters = Record<string, string | null | undefined>;

/** WeChat keeps so many pages on top of each other and refuses to open another (wx.navigateTo's page). */
const DEEPEST_STACK = 10;

/** `?q=…`, or nothing where there is nothing to hand over. */
export function queryOf(parameters: PageParameters): string {
  const pairs = Object.entries(parameters).filter(([, value]) => value);
  if (pairs.length === 0) return '';
  return `?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(value as string)}`).join('&')}`;
}

/** The page's address in the browser, to be copied, shared or opened in another tab. */
export function addressOf(page: PageName, parameters: PageParameters = {}): string {
  return PAGES[page].address + queryOf(parameters);
}

/** The page's path in the mini-program. */
export function pathOf(page: PageName, parameters: PageParameters = {}): string {
  return PAGES[page].path + queryOf(parameters);
}

/** Opens a page over the one shown. A tab page that lies below is returned to, as it was left; it takes no parameters. */
export function openPage(page: PageName, parameters: PageParameters = {}): Promise<unknown> {
  if (isTab(page)) return openTab(page);
  const url = pathOf(page, parameters);
  if (process.env.TARO_ENV !== 'weapp') return Taro.navigateTo({ url });
  const isFull = Taro.getCurrentPages().length >= DEEPEST_STACK;
  return firstThatWorks(
    ...(isFull ? [] : [() => Taro.navigateTo({ url })]),
    () => Taro.redirectTo({ url }),
    () => Taro.reLaunch({ url }),
  );
}

/** WeChat refuses a move now and then (another one is under way, a page takes too long): what was tapped is to open all the same. */
async function firstThatWorks(...moves: (() => Promise<unknown>)[]): Promise<unknown> {
  for (const move of moves.slice(0, -1)) {
    try {
      return await move();
    } catch {
      // The next one leads to the same page, by a way that keeps less of those below.
    }
  }
  return moves.at(-1)?.();
}

function isTab(page: PageName): page is TabName {
  return TABS.some((tab) => tab.page === page);
}

function openTab(page: TabName): Promise<unknown> {
  const url = PAGES[page].path;
  if (process.env.TARO_ENV === 'weapp') {
    return firstThatWorks(
      () => Taro.switchTab({ url }),
      () => Taro.reLaunch({ url }),
    );
  }
  const routes = Taro.getCurrentPages().map(({ route }) => route);
  const delta = routes.length - 1 - routes.lastIndexOf(PAGES[page].address);
  if (delta === 0) return Promise.resolve();
  return delta < routes.length ? Taro.navigateBack({ delta }) : Taro.navigateTo({ url });
}

/** Back to the page before; a page opened by a link from outside has none and leads home. */
export function goBack(): Promise<unknown> {
  if (Taro.getCurrentPages().length > 1) return Taro.navigateBack();
  return Taro.reLaunch({ url: PAGES.home.path });
}

export function goHome(): Promise<unknown> {
  return openPage('home');
}

/** What the page was opened with. Both targets hand the values over percent-encoded. */
export function usePageParameter(name: string): string | null {
  const value = useRouter().params[name];
  if (!value) return null;
  try {
    return decodeURIComponent(value);
  } catch {
    // A hand-made address such as `?q=50%`: what was typed is worth more than its decoding.
    return value;
  }
}

/** Keeps the browser's address in step with what the page shows, so that a reload or a shared link shows the same. */
export function replaceAddress(page: PageName, parameters: PageParameters): void {
  if (process.env.TARO_ENV === 'weapp') return;
  window.history.replaceState(window.history.state, '', addressOf(page, parameters));
}

/** An address that no page has leads to the given one. */
export function useUnknownPage(fallback: PageName): void {
  usePageNotFound(() => {
    void Taro.reLaunch({ url: PAGES[fallback].path });
  });
}
