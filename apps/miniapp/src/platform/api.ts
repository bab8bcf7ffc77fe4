import { type ApiAnswer, createApiClient } from '@jiweibao/shared';
import Taro from '@tarojs/taro';

const TIMEOUT_MILLISECONDS = 15_000;

/** The public reads of the API, by this target's own way of sending. */
export const api = createApiClient((address) =>
  process.env.TARO_ENV === 'weapp' ? sendInWeapp(address) : sendInBrowser(address),
);

async function sendInWeapp(address: string): Promise<ApiAnswer> {
  const { statusCode, data } = await Taro.request({
    url: API_BASE + address,
    timeout: TIMEOUT_MILLISECONDS,
  });
  return { status: statusCode, body: data };
}

async function sendInBrowser(address: string): Promise<ApiAnswer> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), TIMEOUT_MILLISECONDS);
  try {
    const response = await fetch(API_BASE + address, { signal: controller.signal });
    // A proxy's own error page is not JSON; the client then speaks for it.
    const body: unknown = await response.json().catch(() => null);
    return { status: response.status, body };
  } finally {
    clearTimeout(timer);
  }
}
