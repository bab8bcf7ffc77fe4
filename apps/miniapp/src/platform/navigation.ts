import Taro, { usePageNotFound, useRouter } from '@tarojs/taro';
import { PAGES, type PageName } from '../../config/page-addresses';

/** What a page is opened with; empty values are left out of its address. */
export type PageParameters = Record<string, string | null | undefined>;

function queryOf(parameters: PageParameters): string {
  const pairs = Object.entries(parameters).filter(([, value]) => value);
  if (pairs.length === 0) return '';
  return `?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(value as string)}`).join('&')}`;
}

/** The page's address in the browser, to be copied, shared or opened in another tab. */
export function addressOf(page: PageName, parameters: PageParameters = {}): string {
  return PAGES[page].address + queryOf(parameters);
}

export function openPage(page: PageName, parameters: PageParameters = {}): Promise<unknown> {
  return Taro.navigateTo({ url: PAGES[page].path + queryOf(parameters) });
}

/** Back to the page before; a page opened by a link from outside has none and leads home. */
export function goBack(): Promise<unknown> {
  if (Taro.getCurrentPages().length > 1) return Taro.navigateBack();
  return Taro.reLaunch({ url: PAGES.home.path });
}

export function goHome(): Promise<unknown> {
  return Taro.reLaunch({ url: PAGES.home.path });
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
