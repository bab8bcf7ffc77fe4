import type { StoredKey } from '../platform/phone-storage';

/** What the phone itself has under the key, as text; null for nothing. */
export function onThePhone(key: StoredKey): string | null {
  return window.localStorage.getItem(`jiweibao.${key}`);
}

/** As when the person, or an older version, has put it there. */
export function putOnThePhone(key: StoredKey, text: string): void {
  window.localStorage.setItem(`jiweibao.${key}`, text);
}

/** As on a new phone. */
export function emptyThePhone(): void {
  window.localStorage.clear();
}

/** A new tab of the browser. */
export function openNewTab(): void {
  window.sessionStorage.clear();
}

/** As somebody does who edits by hand what the tab keeps. */
export function writeIntoTab(key: string, text: string): void {
  window.sessionStorage.setItem(key, text);
}
