import { useEffect } from 'react';
import { useHeldPage } from './use-held-page';

/** Asks before a page is left on which something has not been kept, also when the tab is closed. */
export function useLeaveWarning(unkept: boolean, words: string): void {
  useHeldPage(() => unkept, { title: '离开这一页？', content: words, leave: '离开', stay: '留在这里' });
  useEffect(() => {
    if (!unkept) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unkept]);
}
