import { useSyncExternalStore } from 'react';

/** Everything that is kept for one tab of the browser and no longer; the privacy policy names what each of them holds. */
export type TabKey = 'caseSession';

const PREFIX = 'jiweibao.';

/** A value that is gone when the tab is closed. */
export interface TabValue<Value> {
  read(): Value | null;
  /** Null takes it away. */
  write(value: Value | null): void;
  use(): Value | null;
}

/**
 * A mini-program has no tabs: there it is written nowhere, and is gone when the program is closed. The same holds in a browser that
 * refuses to keep anything.
 * @param isValid whether what is found in the tab has the shape of the value
 */
export function tabValue<Value>(key: TabKey, isValid: (value: unknown) => value is Value): TabValue<Value> {
  const listeners = new Set<() => void>();
  let held: { value: Value | null } | null = null;

  const read = () => {
    held ??= { value: readTab(key, isValid) };
    return held.value;
  };
  const watch = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    read,
    write(value) {
      held = { value };
      writeTab(key, value);
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(watch, read, read),
  };
}

function readTab<Value>(key: TabKey, isValid: (value: unknown) => value is Value): Value | null {
  if (process.env.TARO_ENV === 'weapp') return null;
  try {
    const value: unknown = JSON.parse(window.sessionStorage.getItem(PREFIX + key) ?? 'null');
    return isValid(value) ? value : null;
  } catch {
    // Switched off, or edited by hand.
    return null;
  }
}

function writeTab(key: TabKey, value: unknown): void {
  if (process.env.TARO_ENV === 'weapp') return;
  try {
    if (value === null) window.sessionStorage.removeItem(PREFIX + key);
    else window.sessionStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // Then it lasts until the page is loaded anew.
  }
}
