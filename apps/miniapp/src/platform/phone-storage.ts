import Taro from '@tarojs/taro';

/** Everything that this program keeps on the phone; the privacy policy names what each of them holds. */
export type StoredKey =
  | 'readingMode'
  | 'recentLookups'
  | 'keepsRecentLookups'
  | 'placeConsent'
  | 'brandList'
  | 'categoryList'
  | 'wrongEntryDraft'
  | 'caseDrafts'
  | 'caseReceipts'
  | 'session';

/** A browser keeps the values of a whole origin together; WeChat keeps each mini-program's apart. */
const BROWSER_PREFIX = 'jiweibao.';

/**
 * What was last written, read back from JSON; null for nothing, for what `isValid` does not recognise (an older version's value,
 * one edited by hand) and for a phone that refuses to read.
 */
export function readStored<Value>(key: StoredKey, isValid: (value: unknown) => value is Value): Value | null {
  const text = readText(key);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isValid(value) ? value : null;
  } catch {
    return null;
  }
}

/** False when the phone refused: its storage is full or switched off. What was there before may then still be there. */
export function writeStored(key: StoredKey, value: unknown): boolean {
  try {
    const text = JSON.stringify(value);
    if (process.env.TARO_ENV === 'weapp') Taro.setStorageSync(key, text);
    else window.localStorage.setItem(BROWSER_PREFIX + key, text);
    return true;
  } catch {
    return false;
  }
}

/** False when the phone refused; then the value may still be there. */
export function removeStored(key: StoredKey): boolean {
  try {
    if (process.env.TARO_ENV === 'weapp') Taro.removeStorageSync(key);
    else window.localStorage.removeItem(BROWSER_PREFIX + key);
    return true;
  } catch {
    return false;
  }
}

/** A mini-program answers an empty text for a key that it does not have; a browser whose storage is switched off throws. */
function readText(key: StoredKey): string | null {
  try {
    const text: unknown =
      process.env.TARO_ENV === 'weapp'
        ? Taro.getStorageSync(key)
        : window.localStorage.getItem(BROWSER_PREFIX + key);
    return typeof text === 'string' && text !== '' ? text : null;
  } catch {
    return null;
  }
}
