import Taro from '@tarojs/taro';
import type { PickedFile } from './file-store';

/** What the service takes; what is inside is looked at there. An iPhone turns its HEIC photos into JPEG when asked for these. */
const PHOTO_TYPES = 'image/jpeg,image/png,image/webp';
const PAPER_ENDINGS = ['pdf', 'jpg', 'jpeg', 'png', 'webp'];

/** Papers come from WeChat's chats there; a browser's own window has photos and papers together. */
export const PICKS_PAPERS_APART = process.env.TARO_ENV === 'weapp';

/** From a tap. None when the person turned back, or did not agree that WeChat hands them over; a browser may give more than asked. */
export function pickPhotos(most: number): Promise<PickedFile[]> {
  return process.env.TARO_ENV === 'weapp' ? pickPhotosInWeapp(most) : pickInBrowser(most);
}

/** From a tap: papers that somebody sent in a chat. */
export function pickPapers(most: number): Promise<PickedFile[]> {
  return process.env.TARO_ENV === 'weapp' ? pickPapersInWeapp(most) : pickInBrowser(most);
}

async function pickPhotosInWeapp(most: number): Promise<PickedFile[]> {
  const { tempFiles } = await orNothing(
    Taro.chooseMedia({ count: most, mediaType: ['image'], sizeType: ['compressed'] }),
  );
  return tempFiles.map(({ tempFilePath, size }) => ({
    name: '照片',
    byteCount: size,
    content: tempFilePath,
  }));
}

async function pickPapersInWeapp(most: number): Promise<PickedFile[]> {
  const { tempFiles } = await orNothing(
    Taro.chooseMessageFile({ count: most, type: 'file', extension: PAPER_ENDINGS }),
  );
  return tempFiles.map(({ path, name, size }) => ({ name, byteCount: size, content: path }));
}

/** WeChat tells "turned back" and "not agreed" as failures; about neither is there anything to say. */
async function orNothing<Answer extends { tempFiles: unknown[] }>(
  picking: Promise<Answer>,
): Promise<Pick<Answer, 'tempFiles'>> {
  try {
    return await picking;
  } catch {
    return { tempFiles: [] };
  }
}

/** A browser that does not tell of turning back leaves the promise open, and nothing waits for it. */
function pickInBrowser(most: number): Promise<PickedFile[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = `${PHOTO_TYPES},.pdf`;
    input.multiple = most > 1;
    input.hidden = true;
    const settle = () => {
      input.remove();
      const files = Array.from(input.files ?? []);
      resolve(files.map((file) => ({ name: file.name, byteCount: file.size, content: file })));
    };
    input.addEventListener('change', settle);
    input.addEventListener('cancel', settle);
    // iOS opens the window only for an input that is in the page.
    document.body.append(input);
    input.click();
  });
}
