import { useSyncExternalStore } from 'react';
import { readStored, removeStored, type StoredKey, writeStored } from './phone-storage';

/** A value on the phone that several pages show at once: one that changes it changes it for all. */
export interface StoredValue<Value> {
  read(): Value;
  /** False where the phone refuses to keep it; then it holds until the program is closed. */
  change(next: (value: Value) => Value): boolean;
  /** As on a new phone. False when the phone refused and has it still. */
  clear(): boolean;
  use(): Value;
}

/**
 * @param whenAbsent what holds where the phone has nothing, or something that `isValid` does not recognise
 */
export function storedValue<Value>(
  key: StoredKey,
  whenAbsent: Value,
  isValid: (value: unknown) => value is Value,
): StoredValue<Value> {
  const listeners = new Set<() => void>();
  let held: { value: Value; isOnPhone: boolean } | null = null;

  const readPhone = () => ({ value: readStored(key, isValid) ?? whenAbsent, isOnPhone: true });
  // Read at the first need, as nothing may stand in the way of the first page.
  const read = () => {
    held ??= readPhone();
    return held.value;
  };
  const hold = (next: { value: Value; isOnPhone: boolean }) => {
    held = next;
    for (const listener of listeners) listener();
  };
  const watch = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  return {
    read,
    change(next) {
      // Another tab of the browser may have changed or cleared it meanwhile.
      const before = held && !held.isOnPhone ? held : readPhone();
      const value = next(before.value);
      const isOnPhone = writeStored(key, value);
      hold({ value, isOnPhone });
      return isOnPhone;
    },
    clear() {
      removeStored(key);
      const left = readPhone();
      hold(left);
      return left.value === whenAbsent;
    },
    use: () => useSyncExternalStore(watch, read, read),
  };
}
