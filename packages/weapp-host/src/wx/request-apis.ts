import { type ApiModels, atOnce, type Options } from './api-model.js';
import { deliver, outcomeOf, splitOptions } from './calling-convention.js';
import type { WxContext } from './context.js';
import type { Device } from './device.js';
import { requireParameters } from './parameters.js';
import { PlacesAtOnce } from './places-at-once.js';
import { messageOf } from './request-body.js';
import { failureOf } from './request-failure.js';
import { realAddress, requireAllowed } from './request-rules.js';

/** https://developers.weixin.qq.com/miniprogram/dev/framework/ability/network.html; that an eleventh waits is assumed. */
const REQUESTS_AT_ONCE = 10;
const LONGEST_MILLISECONDS = 60_000;

/**
 * `wx.request`, over real HTTP. Of its task, `abort` is there; progress and chunks are not. A host is quiet while it waits for an
 * answer: how long a server takes is not its own work, and a person taps on meanwhile.
 */
export function requestApis({ surface, device, closing }: WxContext): ApiModels {
  const places = new PlacesAtOnce(REQUESTS_AT_ONCE);

  const request = (passed: unknown) => {
    const { options, callbacks } = splitOptions(passed);
    const aborting = new AbortController();
    const outcome = outcomeOf('request', async () => {
      requireParameters(options, { url: 'String' });
      requireAllowed(options.url as string, device);
      const giveBack = await places.take();
      try {
        return surface.intoRealm(await send(options, device, AbortSignal.any([aborting.signal, closing])));
      } finally {
        giveBack();
      }
    });
    outcome.then((settled) => deliver(callbacks, settled, surface.reportError), surface.reportError);
    return surface.intoRealm({ abort: () => aborting.abort() });
  };
  return { request: atOnce(request) };
}

/** @throws WxFailure when no answer came; any answer is a success, whatever its status */
async function send(options: Options, device: Device, abort: AbortSignal): Promise<object> {
  const { url, method, headers, body } = messageOf(options);
  const wanted = typeof options.timeout === 'number' ? options.timeout : LONGEST_MILLISECONDS;
  const timeout = AbortSignal.timeout(Math.min(wanted, LONGEST_MILLISECONDS));
  const { appId, version } = device.account;
  try {
    const response = await fetch(realAddress(url, device), {
      method,
      body,
      headers: {
        ...headers,
        referer: `https://servicewechat.com/${appId}/${version || '0'}/page-frame.html`,
      },
      signal: AbortSignal.any([abort, timeout]),
    });
    return {
      statusCode: response.status,
      header: Object.fromEntries(response.headers),
      cookies: response.headers.getSetCookie(),
      data: await dataOf(response, options),
    };
  } catch (error) {
    throw failureOf(error, { abort, timeout, device });
  }
}

/** JSON unless something else was wanted; what is not JSON stays text. */
async function dataOf(response: Response, { dataType = 'json', responseType }: Options): Promise<unknown> {
  if (responseType === 'arraybuffer') return response.arrayBuffer();
  const text = await response.text();
  if (dataType !== 'json') return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
