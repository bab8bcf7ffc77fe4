import { WxFailure } from '../wx-surface.js';
import type { Device } from './device.js';

/*
 * Who may be asked: https://developers.weixin.qq.com/miniprogram/dev/framework/ability/network.html. The number of a refused address
 * is seen in threads of the community, as are the words.
 */

const NOT_LISTED = { errno: 600002 };
const NO_NETWORK = { errno: 600001 };

/**
 * @param domains those listed for this way of sending
 * @throws WxFailure where WeChat would not send the request at all
 */
export function requireAllowed(url: string, device: Device, domains = device.requestDomains): void {
  const address = parsed(url);
  const isListed = domains?.includes(address.origin) ?? true;
  // A listed origin is https by WeChat's console; with the check switched off http passes, as it does in WeChat DevTools.
  const isSafe = domains === null || address.protocol === 'https:';
  if (!isListed || !isSafe) throw new WxFailure('url not in domain list', NOT_LISTED);
  if (device.networkType === 'none') throw noNetwork();
}

/** The words are Android's; other phones have others, and no page lists them. */
export function noNetwork(): WxFailure {
  return new WxFailure(
    'errcode:-2 cronet_error_code:-2 error_msg:net::ERR_INTERNET_DISCONNECTED',
    NO_NETWORK,
  );
}

/** The address on this machine for what the mini-program asked for. */
export function realAddress(url: string, { originAliases }: Device): string {
  const { origin } = parsed(url);
  return (originAliases.get(origin) ?? origin) + url.slice(url.indexOf(origin) + origin.length);
}

function parsed(url: string): URL {
  if (URL.canParse(url) && /^https?:\/\//.test(url)) return new URL(url);
  throw new WxFailure(`invalid url "${url}"`, { errno: 600009 });
}
