import { AGENT_ROLE_LABELS, PASSWORD_LENGTH, STAFF_ROLE_LABELS } from '@jiweibao/shared';
import { Alert, Button, Card, Descriptions, Form, Input, Space, Tag } from 'antd';
import { useState } from 'react';
import { type Session, useSession } from '../../platform/session';
import { useAct } from '../../platform/use-act';
import { showFieldFaults } from '../../ui/form-problem';
import { PageHeading } from '../../ui/page-heading';
import { changePassword } from './own-account';
import { SecondFactor } from './second-factor';

interface Passwords {
  currentPassword: string;
  newPassword: string;
}

/** Who one is here, the password, and the phone with one-time codes. */
export default function OwnAccountPage() {
  const session = useSession();
  const [binding, setBinding] = useState(false);
  return (
    <>
      <PageHeading title="我的账号" />
      <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
        <Card>
          <Descriptions column={1} size="small">
            <Descriptions.Item label="姓名">{session.name}</Descriptions.Item>
            <Descriptions.Item label="登录名">{session.loginName}</Descriptions.Item>
            {session.world === 'staff' && (
              <Descriptions.Item label="单位">{session.bureauName}</Descriptions.Item>
            )}
            <Descriptions.Item label="岗位">
              {roleNames(session).map((name) => (
                <Tag key={name}>{name}</Tag>
              ))}
            </Descriptions.Item>
          </Descriptions>
        </Card>
        <Card title="动态口令" size="small">
          {binding ? (
            <SecondFactor onDone={() => window.location.reload()} />
          ) : (
            <Space orientation="vertical">
              <span>{session.enrolled ? '已绑定手机。' : '没有绑定：绑定以后，别人知道密码也进不来。'}</span>
              <Button onClick={() => setBinding(true)}>{session.enrolled ? '换一部手机' : '绑定手机'}</Button>
            </Space>
          )}
        </Card>
        <Card title="改密码" size="small">
          <PasswordForm session={session} />
        </Card>
      </Space>
    </>
  );
}

function PasswordForm({ session }: { session: Session }) {
  const [form] = Form.useForm<Passwords>();
  const change = useAct((body: Passwords) => changePassword(session.world, body), {
    done: '密码已改，其他电脑上的登录已作废',
    quiet: true,
  });
  const { problem } = change;
  async function send(values: Passwords) {
    if (await change.run(values)) form.resetFields();
  }
  if (problem !== null) showFieldFaults(form, problem);
  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={send} style={{ maxWidth: 360 }}>
      {problem !== null && <Alert type="error" showIcon title={problem.detail} />}
      <Form.Item
        name="currentPassword"
        label="现在的密码"
        rules={[{ required: true, message: '请输入现在的密码' }]}
      >
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Form.Item
        name="newPassword"
        label="新密码"
        rules={[
          { required: true, message: '请输入新密码' },
          { min: PASSWORD_LENGTH.least, message: `至少 ${PASSWORD_LENGTH.least} 位` },
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Button htmlType="submit" loading={change.running}>
        改密码
      </Button>
    </Form>
  );
}

function roleNames(session: Session): string[] {
  return session.world === 'staff'
    ? session.roles.map((role) => STAFF_ROLE_LABELS[role])
    : session.roles.map((role) => AGENT_ROLE_LABELS[role]);
}
