import { Modal } from 'antd';
import { useEffect } from 'react';
import type { Blocker } from 'react-router';

/** Asks before a page is left in which something was typed and not saved. What was typed is kept in this tab all the same. */
export function LeaveQuestion({ blocker, unsaved }: { blocker: Blocker; unsaved: boolean }) {
  const blocked = blocker.state !== 'unblocked';
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
  return (
    <Modal
      open={blocked}
      title="改动还没有保存"
      okText="留在这一页"
      cancelText="离开"
      onOk={() => blocker.reset?.()}
      onCancel={() => blocker.proceed?.()}
    >
      离开以后，这个标签页里还留着填写的内容，回来可以接着改。
    </Modal>
  );
}
