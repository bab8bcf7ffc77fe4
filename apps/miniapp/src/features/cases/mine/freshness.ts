import { useEffect, useRef, useState } from 'react';
import { usePageHidden, usePageInFront } from '../../../platform/page-visits';

/** A page that lay under another for so long asks anew when it comes to the front. */
const STALE_MILLISECONDS = 60_000;

let changes = 0;
const listeners = new Set<() => void>();

/** Something was done to a case, or a message was read: what pages show of cases is out of date. */
export function noteChange(): void {
  changes += 1;
  for (const listener of listeners) listener();
}

/**
 * Grows when what the page shows may be out of date: at once for the page in front, for one that lies under another when it comes to
 * the front. Else list and scroll stay as they were.
 */
export function useFreshness(): number {
  const [shown, setShown] = useState({ changes, at: Date.now(), run: 0 });
  const isHidden = useRef(false);
  const look = () => {
    const now = Date.now();
    setShown((before) =>
      before.changes === changes && now - before.at < STALE_MILLISECONDS
        ? before
        : { changes, at: now, run: before.run + 1 },
    );
  };
  usePageHidden(() => {
    isHidden.current = true;
  });
  usePageInFront(() => {
    isHidden.current = false;
    look();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: it looks at nothing that a drawing changes
  useEffect(() => {
    const lookInFront = () => {
      if (!isHidden.current) look();
    };
    listeners.add(lookInFront);
    return () => void listeners.delete(lookInFront);
  }, []);
  return shown.run;
}
