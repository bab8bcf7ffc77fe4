import { useCallback, useState } from 'react';
import { DRAFT_PREFIX } from './use-kept-form';

/**
 * State of a page that outlives a reload, for this tab alone and until the log-out, as drafts do.
 * @param key one for each page and thing: `review.ID.marks`
 */
export function useKeptState<Value>(
  key: string,
  initial: Value,
): [value: Value, change: (change: (before: Value) => Value) => void, forget: () => void] {
  const name = `${DRAFT_PREFIX}${key}`;
  const [value, setValue] = useState<Value>(() => {
    const kept = sessionStorage.getItem(name);
    // Written below, by this page alone.
    return kept === null ? initial : (JSON.parse(kept) as Value);
  });
  const change = useCallback(
    (next: (before: Value) => Value) =>
      setValue((before) => {
        const after = next(before);
        sessionStorage.setItem(name, JSON.stringify(after));
        return after;
      }),
    [name],
  );
  const forget = useCallback(() => sessionStorage.removeItem(name), [name]);
  return [value, change, forget];
}
