import { WxFailure } from '../wx-surface.js';
import { type ApiModels, atOnce, type Options } from './api-model.js';
import { deliver, outcomeOf, splitOptions } from './calling-convention.js';
import type { WxContext } from './context.js';
import type { Device } from './device.js';
import { requireParameters } from './parameters.js';
import { PlacesAtOnce } from './places-at-once.js';
import { failureOf } from './request-failure.js';
import { realAddress, requireAllowed } from './request-rules.js';

/** "wx.uploadFile、wx.downloadFile 的最大并发限制是 10 个": https://developers.weixin.qq.com/miniprogram/dev/framework/ability/network.html */
const UPLOADS_AT_ONCE = 10;
const LONGEST_MILLISECONDS = 60_000;

/**
 * `wx.uploadFile` (https://developers.weixin.qq.com/miniprogram/dev/api/network/upload/wx.uploadFile.html): one file of the phone as
 * multipart form data; the answer stays text. Of its task, `abort` and deaf listeners are there.
 */
export function uploadApis({ surface, device, closing }: WxContext): ApiModels {
  const places = new PlacesAtOnce(UPLOADS_AT_ONCE);

  const uploadFile = (passed: unknown) => {
    const { options, callbacks } = splitOptions(passed);
    const aborting = new AbortController();
    const outcome = outcomeOf('uploadFile', async () => {
      requireParameters(options, { url: 'String', filePath: 'String', name: 'String' });
      requireAllowed(options.url as string, device, device.uploadDomains);
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
  return { uploadFile: atOnce(uploadFile) };
}

async function send(options: Options, device: Device, abort: AbortSignal): Promise<object> {
  const { url, filePath, name, header = {}, formData = {} } = options as unknown as UploadOptions;
  const form = new FormData();
  for (const [key, value] of Object.entries(formData)) form.set(key, value);
  form.set(name, new Blob([new Uint8Array(bytesOf(filePath, device))]), filePath.split('/').at(-1));
  const wanted = typeof options.timeout === 'number' ? options.timeout : LONGEST_MILLISECONDS;
  const timeout = AbortSignal.timeout(Math.min(wanted, LONGEST_MILLISECONDS));
  try {
    const signal = AbortSignal.any([abort, timeout]);
    const response = await fetch(realAddress(url, device), {
      method: 'POST',
      headers: header,
      body: form,
      signal,
    });
    return {
      statusCode: response.status,
      header: Object.fromEntries(response.headers),
      cookies: response.headers.getSetCookie(),
      data: await response.text(),
    };
  } catch (error) {
    throw failureOf(error, { abort, timeout, device });
  }
}

interface UploadOptions {
  url: string;
  filePath: string;
  name: string;
  header?: Record<string, string>;
  formData?: Record<string, string>;
}

/** WeChat's words for a file that is gone, as DevTools has them (assumed). */
function bytesOf(filePath: string, device: Device): Buffer {
  try {
    return device.files.read(filePath);
  } catch {
    throw new WxFailure('file not found');
  }
}
