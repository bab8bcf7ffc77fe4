import { useShareAppMessage, useShareTimeline } from '@tarojs/taro';
import type { PageName } from '../../config/page-addresses';
import { copyText } from './clipboard';
import { addressOf, type PageParameters, pathOf, queryOf } from './navigation';

/** What a person sends on: a title and the page that it opens. Never where they stand, never anything about them. */
export interface ShareCard {
  title: string;
  page: PageName;
  parameters?: PageParameters;
}

/**
 * What WeChat's own "send to friend" and "share to moments" send from this page, whether from the menu or from a button of
 * open-type "share". A page has them when its config enables them (`enableShareAppMessage`, `enableShareTimeline`). A moment
 * always opens the page that it was shared from, so only pages whose card is of themselves enable it.
 * https://developers.weixin.qq.com/miniprogram/dev/reference/api/Page.html#onShareAppMessage-Object-object
 */
export function useShareCard({ title, page, parameters = {} }: ShareCard): void {
  useShareAppMessage(() => ({ title, path: pathOf(page, parameters) }));
  useShareTimeline(() => ({ title, query: queryOf(parameters).slice(1) }));
}

export type ShareOutcome = 'shared' | 'addressCopied' | 'turnedBack' | 'failed';

/** In a browser: its own sharing where it has one, otherwise the address, copied. From a tap. */
export async function shareInBrowser({ title, page, parameters }: ShareCard): Promise<ShareOutcome> {
  const url = window.location.origin + addressOf(page, parameters);
  if (!navigator.share) return (await copyText(url)) ? 'addressCopied' : 'failed';
  try {
    await navigator.share({ title, url });
    return 'shared';
  } catch (failure) {
    if ((failure as Error).name === 'AbortError') return 'turnedBack';
    return (await copyText(url)) ? 'addressCopied' : 'failed';
  }
}
