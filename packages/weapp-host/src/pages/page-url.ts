import path from 'node:path';
import type { PageAddress } from '../wx-surface.js';

export type Destination = Omit<PageAddress, 'pageId'>;

/**
 * Reads an address as the mini-program wrote it; one that begins without a slash is relative to the current page. Values stay as
 * they are: WeChat hands them over still percent-encoded, which its own example shows (`decodeURIComponent(query.scene)`,
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/qr-code/getUnlimitedQRCode.html).
 */
export function readPageUrl(url: string, currentRoute: string): Destination {
  const mark = url.indexOf('?');
  const address = mark < 0 ? url : url.slice(0, mark);
  const search = mark < 0 ? '' : url.slice(mark + 1);
  const route = address.startsWith('/')
    ? address.slice(1)
    : path.posix.join(path.posix.dirname(currentRoute), address);
  return { route: route.replace(/\.html$/, ''), query: readQuery(search) };
}

function readQuery(search: string): Record<string, string> {
  return Object.fromEntries(
    search
      .split('&')
      .filter((pair) => pair !== '')
      .map((pair) => {
        const equals = pair.indexOf('=');
        return equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
      }),
  );
}
