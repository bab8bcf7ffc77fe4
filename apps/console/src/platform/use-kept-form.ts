import type { FormInstance } from 'antd';
import { useCallback, useEffect } from 'react';

export const DRAFT_PREFIX = 'jiweibao.console.draft.';

/**
 * Keeps what is typed into a form until it is sent, over reloads and a lost session. For this tab alone (`sessionStorage`): a
 * bureau's computer is used by several people, and what is typed may be personal.
 * @param key one for each form and thing: `case.ID.decline`
 */
export function useKeptForm<Values extends object>(
  form: FormInstance<Values>,
  key: string,
): { keep: () => void; forget: () => void } {
  const name = `${DRAFT_PREFIX}${key}`;
  useEffect(() => {
    const kept = sessionStorage.getItem(name);
    if (kept !== null) form.setFieldsValue(JSON.parse(kept) as Parameters<typeof form.setFieldsValue>[0]);
  }, [form, name]);
  const keep = useCallback(
    () => sessionStorage.setItem(name, JSON.stringify(form.getFieldsValue(true))),
    [form, name],
  );
  const forget = useCallback(() => sessionStorage.removeItem(name), [name]);
  return { keep, forget };
}

/** At log-out: the next person at this computer sees nothing of it. */
export function forgetAllDrafts(): void {
  for (const name of Object.keys(sessionStorage)) {
    if (name.startsWith(DRAFT_PREFIX)) sessionStorage.removeItem(name);
  }
}
