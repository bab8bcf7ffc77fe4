import { App } from 'antd';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';

interface Words {
  title: string;
  content: string;
  leave: string;
  stay: string;
}

/** Asks in these words before another page is opened, while this says so. Other addresses of the same page are no leaving. */
export function useHeldPage(isHeld: () => boolean, { title, content, leave, stay }: Words): void {
  const { modal } = App.useApp();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isHeld() && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    modal.confirm({
      title,
      content,
      okText: leave,
      cancelText: stay,
      onOk: () => blocker.proceed(),
      onCancel: () => blocker.reset(),
    });
  }, [blocker, modal, title, content, leave, stay]);
}
