import { type ApiAnswer, ApiUnreachable, successOf } from '@jiweibao/shared';
import Taro from '@tarojs/taro';
import { readBrowserFile } from './file-store';

/** WeChat's own. It hands over photos made small, a browser as the camera made them: 10 MB on a slow network take three minutes. */
const WEAPP_TIMEOUT_MILLISECONDS = 60_000;
const BROWSER_TIMEOUT_MILLISECONDS = 180_000;

/** What is kept under the reference is on this phone no more. */
export class FileGone extends Error {}

interface Upload {
  /** An address of the API: `/api/v1/case-files`. */
  address: string;
  /** Of `keepFile`. */
  reference: string;
  name: string;
  headers: Readonly<Record<string, string>>;
}

/**
 * Sends a kept file as the form's field `file`.
 * @returns the reply, as the contract of the address has it
 * @throws ApiProblem when the service refused; ApiUnreachable when no answer came; FileGone
 */
export async function uploadFile(upload: Upload): Promise<unknown> {
  const send = process.env.TARO_ENV === 'weapp' ? sendInWeapp : sendInBrowser;
  return successOf(await send(upload), '没有传上去');
}

async function sendInWeapp({ address, reference, headers }: Upload): Promise<ApiAnswer> {
  try {
    const { statusCode, data } = await Taro.uploadFile({
      url: API_BASE + address,
      filePath: reference,
      name: 'file',
      header: headers,
      timeout: WEAPP_TIMEOUT_MILLISECONDS,
    });
    return { status: statusCode, body: parsed(data) };
  } catch (failure) {
    // The words are WeChat's: https://developers.weixin.qq.com/miniprogram/dev/api/network/upload/wx.uploadFile.html
    if (/file not found|not exist/i.test((failure as { errMsg?: string }).errMsg ?? '')) throw new FileGone();
    throw new ApiUnreachable(failure);
  }
}

async function sendInBrowser({ address, reference, name, headers }: Upload): Promise<ApiAnswer> {
  const content = await readBrowserFile(reference);
  if (content === null) throw new FileGone();
  const body = new FormData();
  body.set('file', content, name);
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), BROWSER_TIMEOUT_MILLISECONDS);
  try {
    const response = await fetch(API_BASE + address, {
      method: 'POST',
      headers,
      body,
      signal: controller.signal,
    });
    return { status: response.status, body: await response.json().catch(() => null) };
  } catch (failure) {
    throw new ApiUnreachable(failure);
  } finally {
    clearTimeout(timer);
  }
}

/** A proxy's own error page is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
