import { useEffect, useRef } from 'react';

/** What keys do, by `KeyboardEvent.key`: `{ j: next, k: previous, '/': search }`. */
export type Hotkeys = Readonly<Record<string, () => void>>;

/** Single keys for a page. They do nothing while a person types, chooses, or looks at a dialog. */
export function useHotkeys(keys: Hotkeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (isElsewhere(event) || document.querySelector('[role="dialog"]') !== null) return;
      const act = latest.current[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

const TYPED_INTO =
  'textarea, select, [contenteditable="true"], input:not([type="checkbox"]):not([type="radio"])';
/** What the Enter key already does something to. */
const ENTERED = 'a, button, input, [role="tab"], [role="menuitem"], [role="button"]';

/** Whether the key belongs to what has the focus. */
function isElsewhere({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.closest(TYPED_INTO) !== null || (key === 'Enter' && target.closest(ENTERED) !== null);
}
