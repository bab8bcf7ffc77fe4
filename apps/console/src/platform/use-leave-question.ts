import { useRef } from 'react';
import { useHeldPage } from './use-held-page';

const WORDS = {
  title: '填的内容还没有提交',
  content: '离开也不会丢，回到这一页还能接着填。',
  leave: '离开',
  stay: '接着填',
};

/**
 * Asks before somebody leaves a page with words that were not sent. They are kept as a draft all the same; the question is for
 * whoever thinks that they were sent.
 */
export function useLeaveQuestion(): { hold: () => void; release: () => void } {
  const held = useRef(false);
  useHeldPage(() => held.current, WORDS);
  return useRef({
    hold: () => {
      held.current = true;
    },
    release: () => {
      held.current = false;
    },
  }).current;
}
