import { WxFailure } from '../wx-surface.js';
import { type ApiModels, later, type Options } from './api-model.js';
import type { WxContext } from './context.js';
import { parameterError, requireParameters } from './parameters.js';
import type { PickedFile } from './phone-files.js';

const DEFAULT_PHOTOS = 9;
/** Since 2.25.0. */
const MOST_PHOTOS = 20;
const MOST_MESSAGE_FILES = 100;

/**
 * The person picks files: https://developers.weixin.qq.com/miniprogram/dev/api/media/video/wx.chooseMedia.html and
 * https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.chooseMessageFile.html. Photos only; both are private APIs.
 */
export function chooseApis({ device }: WxContext): ApiModels {
  const { person, files, privacy } = device;
  return {
    chooseMedia: later(async (options, name) => {
      const count = countOf(options, DEFAULT_PHOTOS, MOST_PHOTOS);
      await privacy.require(name);
      const picked = taken(person.photos, count);
      const tempFiles = picked.map((photo) => ({
        tempFilePath: files.pick(photo),
        size: photo.bytes.length,
        fileType: 'image',
      }));
      return { type: 'image', tempFiles };
    }),
    chooseMessageFile: later(async (options, name) => {
      requireParameters(options, { count: 'Number' });
      const count = countOf(options, MOST_MESSAGE_FILES, MOST_MESSAGE_FILES);
      await privacy.require(name);
      const endings = options.extension as string[] | undefined;
      const shown = person.messageFiles?.filter((file) => endings?.includes(endingOf(file)) ?? true) ?? null;
      const tempFiles = taken(shown, count).map((file) => ({
        path: files.pick(file),
        name: file.name,
        size: file.bytes.length,
        type: 'file',
        time: Math.floor(device.now() / 1_000),
      }));
      return { tempFiles };
    }),
  };
}

function countOf({ count }: Options, byDefault: number, most: number): number {
  if (count === undefined) return byDefault;
  if (typeof count !== 'number' || count < 1 || count > most) {
    throw parameterError(`parameter.count should be 1 to ${most};`);
  }
  return count;
}

/** WeChat's own picker lets nobody take more. */
function taken(picked: readonly PickedFile[] | null, count: number): PickedFile[] {
  if (picked === null || picked.length === 0) throw new WxFailure('cancel');
  return picked.slice(0, count);
}

/** Without its dot, as `extension` is written. */
function endingOf({ name }: PickedFile): string {
  return name.split('.').at(-1) ?? '';
}
