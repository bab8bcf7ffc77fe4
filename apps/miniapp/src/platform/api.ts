import { type ApiAnswer, type ApiRequest, createApiClient } from '@jiweibao/shared';
import Taro from '@tarojs/taro';

const TIMEOUT_MILLISECONDS = 15_000;

/** The public API, by this target's own way of sending. */
export const api = createApiClient((request) =>
  process.env.TARO_ENV === 'weapp' ? sendInWeapp(request) : sendInBrowser(request),
);

async function sendInWeapp({ method, address, body, headers }: ApiRequest): Promise<ApiAnswer> {
  const { statusCode, data } = await Taro.request({
    url: API_BASE + address,
    method,
    header: headers,
    // A text is sent as it is; an object would be turned into JSON for some methods and into a query for others.
    ...(body !== null && { data: body }),
    timeout: TIMEOUT_MILLISECONDS,
  });
  return { status: statusCode, body: data };
}

async function sendInBrowser({ method, address, body, headers }: ApiRequest): Promise<ApiAnswer> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), TIMEOUT_MILLISECONDS);
  try {
    const response = await fetch(API_BASE + address, { method, headers, body, signal: controller.signal });
    // A proxy's own error page is not JSON; the client then speaks for it.
    const answer: unknown = await response.json().catch(() => null);
    return { status: response.status, body: answer };
  } finally {
    clearTimeout(timer);
  }
}
