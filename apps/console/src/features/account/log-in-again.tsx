import { Modal } from 'antd';
import type { Session } from '../../platform/session';
import { LogInForm } from './log-in-form';

/** Over the page when the session has ended, so that what was typed below it stays. */
export function LogInAgain({
  session,
  open,
  onLoggedIn,
}: {
  session: Session;
  open: boolean;
  onLoggedIn: (session: Session) => void;
}) {
  return (
    <Modal title="登录已过期，请重新登录" open={open} footer={null} closable={false} destroyOnHidden>
      <p>页面上已填的内容还在。</p>
      <LogInForm world={session.world} loginName={session.loginName} onLoggedIn={onLoggedIn} />
    </Modal>
  );
}
