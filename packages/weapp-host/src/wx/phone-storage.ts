import { WxFailure } from '../wx-surface.js';

const KILOBYTE = 1024;
/** https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.setStorage.html; that bytes of UTF-8 are counted is assumed. */
const LARGEST_VALUE_BYTES = 1024 * KILOBYTE;
const LARGEST_STORAGE_BYTES = 10 * 1024 * KILOBYTE;

interface StoredValue {
  /** JSON, in a list of one, as `undefined` has none of its own. */
  text: string;
  isDate: boolean;
}

/** What a mini-program keeps on the phone. It outlives a launch: hand the same device to the next one. */
export class PhoneStorage {
  private readonly values = new Map<string, StoredValue>();

  /** Of a key that was never written, `found` is false. */
  get(key: string): { found: boolean; value: unknown } {
    const stored = this.values.get(key);
    if (!stored) return { found: false, value: undefined };
    const [value] = JSON.parse(stored.text) as [unknown];
    return { found: true, value: stored.isDate ? new Date(value as string) : value };
  }

  /** @throws WxFailure over 1 MB for this key or 10 MB in all; then what was there before stays. WeChat's words are assumed. */
  set(key: string, value: unknown): void {
    const stored = {
      text: JSON.stringify([value]),
      isDate: Object.prototype.toString.call(value) === '[object Date]',
    };
    const bytes = bytesOf(key, stored);
    if (bytes > LARGEST_VALUE_BYTES) throw new WxFailure('exceed max size of a single key: 1MB');
    const before = this.values.get(key);
    const others = this.bytes() - (before ? bytesOf(key, before) : 0);
    if (others + bytes > LARGEST_STORAGE_BYTES) throw new WxFailure('exceed storage max size 10MB');
    this.values.set(key, stored);
  }

  remove(key: string): void {
    this.values.delete(key);
  }

  clear(): void {
    this.values.clear();
  }

  sizes(): { keys: string[]; currentSize: number; limitSize: number } {
    return {
      keys: [...this.values.keys()],
      currentSize: Math.ceil(this.bytes() / KILOBYTE),
      limitSize: LARGEST_STORAGE_BYTES / KILOBYTE,
    };
  }

  private bytes(): number {
    return [...this.values].reduce((sum, [key, stored]) => sum + bytesOf(key, stored), 0);
  }
}

function bytesOf(key: string, { text }: StoredValue): number {
  const brackets = 2;
  return Buffer.byteLength(key) + Buffer.byteLength(text) - brackets;
}
