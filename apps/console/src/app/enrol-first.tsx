import { Button, Card, Typography } from 'antd';
import type { ReactNode } from 'react';
import { SecondFactor } from '../features/account/second-factor';
import { useSession } from '../platform/session';

/** Whoever must have a phone with one-time codes binds it before anything else: until then the service refuses the rest. */
export function EnrolFirst({ children, onLogOut }: { children: ReactNode; onLogOut: () => void }) {
  const { mustEnrol, name } = useSession();
  if (!mustEnrol) return children;
  return (
    <main className="narrow-page">
      <title>绑定动态口令 · 冀维宝工作台</title>
      <Card extra={<Button onClick={onLogOut}>退出</Button>} title={name}>
        <Typography.Title level={1}>先绑定动态口令</Typography.Title>
        <SecondFactor onDone={() => window.location.reload()} />
      </Card>
    </main>
  );
}
