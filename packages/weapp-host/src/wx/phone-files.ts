import { WxFailure } from '../wx-surface.js';

/** "本地用户文件和缓存文件最多可存储 200MB": https://developers.weixin.qq.com/miniprogram/dev/framework/ability/file-system.html */
const LARGEST_STORE_BYTES = 200 * 1024 * 1024;

/** What a person picks: from the album, by the camera, or out of a chat. */
export interface PickedFile {
  /** With its ending: `小票.jpg`. */
  name: string;
  bytes: Buffer;
}

const TEMPORARY = 'http://tmp/';
const SAVED = 'http://store/';

/**
 * The files of a mini-program on the phone: temporary ones, which end with the launch, and saved ones, which outlive it. The
 * addresses are those of WeChat DevTools; real phones write `wxfile://`.
 */
export class PhoneFiles {
  private readonly files = new Map<string, Buffer>();
  private made = 0;

  /** @returns its temporary path */
  pick({ name, bytes }: PickedFile): string {
    return this.add(TEMPORARY, name, bytes);
  }

  /** Moves a temporary file. @returns the path under which it is kept */
  save(temporaryPath: string): string {
    const bytes = temporaryPath.startsWith(TEMPORARY) ? this.files.get(temporaryPath) : undefined;
    if (bytes === undefined) throw new WxFailure('tempFilePath file not exist', { errno: 1300002 });
    if (this.savedBytes() + bytes.length > LARGEST_STORE_BYTES) {
      throw new WxFailure('the maximum size of the file storage limit is exceeded', { errno: 1300202 });
    }
    this.files.delete(temporaryPath);
    return this.add(SAVED, temporaryPath, bytes);
  }

  /** @throws WxFailure when there is none */
  read(path: string): Buffer {
    const bytes = this.files.get(path);
    if (bytes === undefined) throw new WxFailure(`no such file or directory "${path}"`, { errno: 1300002 });
    return bytes;
  }

  remove(path: string): void {
    this.read(path);
    this.files.delete(path);
  }

  /** As when the person, or WeChat itself, makes room on the phone. */
  clear(): void {
    this.files.clear();
  }

  saved(): { filePath: string; size: number }[] {
    return [...this.files]
      .filter(([path]) => path.startsWith(SAVED))
      .map(([filePath, { length }]) => ({ filePath, size: length }));
  }

  /** Temporary files of an earlier launch are gone. */
  beginLaunch(): void {
    for (const path of [...this.files.keys()]) if (path.startsWith(TEMPORARY)) this.files.delete(path);
  }

  private savedBytes(): number {
    return this.saved().reduce((sum, { size }) => sum + size, 0);
  }

  private add(folder: string, name: string, bytes: Buffer): string {
    this.made += 1;
    const ending = /\.\w+$/.exec(name)?.[0] ?? '';
    const path = `${folder}${this.made}${ending}`;
    this.files.set(path, bytes);
    return path;
  }
}
