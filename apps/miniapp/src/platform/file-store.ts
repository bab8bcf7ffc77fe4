import Taro from '@tarojs/taro';

/*
 * Files that wait on the phone until they are sent. WeChat keeps them as saved files, a browser in its IndexedDB; both outlive the
 * program. What is kept is named by a reference: WeChat's path, or a key of ours.
 * https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.saveFile.html
 */

/** What the person picked, before it is kept. */
export interface PickedFile {
  name: string;
  byteCount: number;
  /** WeChat's temporary path, or the browser's own file. */
  content: string | Blob;
}

/** @throws when the phone has no room or refuses */
export async function keepFile({ content }: PickedFile): Promise<string> {
  if (typeof content === 'string') return saveInWeapp(content);
  const { set } = await import('idb-keyval');
  const reference = `file-${Date.now()}-${Math.random().toString(36).slice(2)}`;
  await set(reference, content);
  return reference;
}

/** What is gone already needs no dropping; a phone that refuses keeps a file that nothing names any more. */
export async function dropFile(reference: string): Promise<void> {
  try {
    if (process.env.TARO_ENV === 'weapp') await removeInWeapp(reference);
    else await (await import('idb-keyval')).del(reference);
  } catch {
    // Nothing that the person could do about it.
  }
}

/** The browser's file; null when it is gone (the browser has cleared its storage). */
export async function readBrowserFile(reference: string): Promise<Blob | null> {
  const { get } = await import('idb-keyval');
  return (await get<Blob>(reference)) ?? null;
}

function saveInWeapp(tempFilePath: string): Promise<string> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().saveFile({
      tempFilePath,
      success: ({ savedFilePath }) => resolve(savedFilePath),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    });
  });
}

function removeInWeapp(filePath: string): Promise<void> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().removeSavedFile({
      filePath,
      success: () => resolve(),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    });
  });
}
