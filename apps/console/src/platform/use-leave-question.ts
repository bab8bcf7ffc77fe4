import { App } from 'antd';
import { useEffect, useRef } from 'react';
import { useBlocker } from 'react-router';

/**
 * Asks before somebody leaves a page with words that were not sent. They are kept as a draft all the same; the question is for
 * whoever thinks that they were sent.
 */
export function useLeaveQuestion(): { hold: () => void; release: () => void } {
  const held = useRef(false);
  const { modal } = App.useApp();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => held.current && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    modal.confirm({
      title: '填的内容还没有提交',
      content: '离开也不会丢，回到这一页还能接着填。',
      okText: '离开',
      cancelText: '接着填',
      onOk: () => blocker.proceed(),
      onCancel: () => blocker.reset(),
    });
  }, [blocker, modal]);
  return useRef({
    hold: () => {
      held.current = true;
    },
    release: () => {
      held.current = false;
    },
  }).current;
}
