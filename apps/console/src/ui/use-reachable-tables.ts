import { useEffect } from 'react';

/** What antd's tables scroll sideways in. */
const SCROLLED = '.ant-table-content, .ant-table-body';

/**
 * Lets keys reach tables that are wider than the screen: antd scrolls them in a box that cannot have the focus, so whoever has no
 * mouse and no finger could not see their right side (WCAG 2.2, 2.1.1).
 */
export function useReachableTables(): void {
  useEffect(() => {
    let waiting = 0;
    const look = () => {
      waiting = 0;
      for (const box of document.querySelectorAll<HTMLElement>(SCROLLED)) {
        if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
        else box.removeAttribute('tabindex');
      }
    };
    const lookSoon = () => {
      if (waiting === 0) waiting = requestAnimationFrame(look);
    };
    const observer = new MutationObserver(lookSoon);
    observer.observe(document.body, { childList: true, subtree: true });
    window.addEventListener('resize', lookSoon);
    lookSoon();
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', lookSoon);
      cancelAnimationFrame(waiting);
    };
  }, []);
}
