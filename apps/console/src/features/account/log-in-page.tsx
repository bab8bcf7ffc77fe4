import { Card, Segmented, Typography } from 'antd';
import { useState } from 'react';
import { rememberedWorld, type Session, type World } from '../../platform/session';
import { LogInForm } from './log-in-form';

const WORLDS: { value: World; label: string }[] = [
  { value: 'staff', label: '监管人员' },
  { value: 'agent', label: '品牌总代理' },
];

/** Shown at every address while nobody is logged in; after it the address that was asked for is opened. */
export function LogInPage({ onLoggedIn }: { onLoggedIn: (session: Session) => void }) {
  const [world, setWorld] = useState(rememberedWorld);
  return (
    <main className="narrow-page">
      <title>登录 · 冀维宝工作台</title>
      <Card>
        <Typography.Title level={1}>冀维宝工作台</Typography.Title>
        <Segmented
          block
          size="large"
          aria-label="登录身份"
          options={WORLDS}
          value={world}
          onChange={setWorld}
          style={{ marginBottom: 24 }}
        />
        <LogInForm key={world} world={world} onLoggedIn={onLoggedIn} />
        <Typography.Paragraph type="secondary" style={{ marginTop: 16, marginBottom: 0 }}>
          {world === 'staff'
            ? '没有账号，或者忘了密码：请找本单位或上级单位的管理员。'
            : '忘了密码：请找本公司的管理员，或审核机关。'}
        </Typography.Paragraph>
      </Card>
    </main>
  );
}
