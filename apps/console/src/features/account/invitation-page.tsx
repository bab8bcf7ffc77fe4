import { AGENT_ROLE_LABELS, type ApiSchemas, PASSWORD_LENGTH, STAFF_ROLE_LABELS } from '@jiweibao/shared';
import { Alert, Button, Card, Descriptions, Form, Input, Result, Typography } from 'antd';
import { useEffect, useState } from 'react';
import { acceptInvitation, readInvitation } from '../../platform/invitations';
import { problemWords } from '../../platform/problem-words';
import { rememberWorld } from '../../platform/session';
import { timeText } from '../../platform/times';
import { Loading } from '../../ui/loading';

type Invitation = ApiSchemas['InvitationReply'];

const LABELS: Readonly<Record<string, string>> = { ...STAFF_ROLE_LABELS, ...AGENT_ROLE_LABELS };

/** Where the link of an invitation leads: who one will be, and the own password. The token stands behind the #, never in a log. */
export default function InvitationPage() {
  const [token] = useState(() => window.location.hash.slice(1));
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [accepted, setAccepted] = useState(false);
  const [running, setRunning] = useState(false);

  useEffect(() => {
    readInvitation(token).then(setInvitation, setProblem);
  }, [token]);

  async function accept({ password }: { password: string }) {
    setRunning(true);
    setProblem(null);
    try {
      await acceptInvitation(token, password);
      if (invitation !== null) rememberWorld(invitation.kind);
      setAccepted(true);
    } catch (error) {
      setProblem(error);
    } finally {
      setRunning(false);
    }
  }

  if (accepted) {
    return (
      <main className="narrow-page">
        <Result
          status="success"
          title="密码已设好"
          subTitle={`请用登录名 ${invitation?.loginName} 登录。`}
          extra={
            <Button type="primary" size="large" href="/console/">
              去登录
            </Button>
          }
        />
      </main>
    );
  }
  if (invitation === null) {
    if (problem === null) return <Loading />;
    return (
      <main className="narrow-page">
        <Result
          status="warning"
          title="这个邀请链接不能用了"
          subTitle={`${problemWords(problem)}请找发给您链接的人，再要一个新的。`}
        />
      </main>
    );
  }
  return (
    <main className="narrow-page">
      <title>设置密码 · 冀维宝工作台</title>
      <Card>
        <Typography.Title level={1}>欢迎，{invitation.name}</Typography.Title>
        <Descriptions column={1} size="small" style={{ marginBottom: 16 }}>
          {invitation.bureauName !== null && (
            <Descriptions.Item label="单位">{invitation.bureauName}</Descriptions.Item>
          )}
          <Descriptions.Item label="岗位">
            {invitation.roles.map((role) => LABELS[role] ?? role).join('、')}
          </Descriptions.Item>
          <Descriptions.Item label="登录名">{invitation.loginName}</Descriptions.Item>
          <Descriptions.Item label="链接有效到">{timeText(invitation.expiresAt)}</Descriptions.Item>
        </Descriptions>
        {problem !== null && (
          <Alert type="error" showIcon title={problemWords(problem)} style={{ marginBottom: 16 }} />
        )}
        <Form layout="vertical" size="large" requiredMark={false} onFinish={accept}>
          <input type="text" hidden readOnly autoComplete="username" value={invitation.loginName} />
          <Form.Item
            name="password"
            label="设一个密码"
            extra={`至少 ${PASSWORD_LENGTH.least} 位，不要有姓名和登录名，不要容易猜。`}
            rules={[
              { required: true, message: '请输入密码' },
              { min: PASSWORD_LENGTH.least, message: `至少 ${PASSWORD_LENGTH.least} 位` },
            ]}
          >
            <Input.Password autoComplete="new-password" autoFocus />
          </Form.Item>
          <Form.Item
            name="again"
            label="再输入一次"
            dependencies={['password']}
            rules={[
              { required: true, message: '请再输入一次' },
              ({ getFieldValue }) => ({
                validator: (_rule, value) =>
                  !value || value === getFieldValue('password')
                    ? Promise.resolve()
                    : Promise.reject(new Error('两次输入的不一样')),
              }),
            ]}
          >
            <Input.Password autoComplete="new-password" />
          </Form.Item>
          <Button type="primary" htmlType="submit" block loading={running}>
            完成
          </Button>
          {invitation.mustEnrol && (
            <Typography.Paragraph type="secondary" style={{ marginTop: 16, marginBottom: 0 }}>
              第一次登录以后，要用手机绑定动态口令。
            </Typography.Paragraph>
          )}
        </Form>
      </Card>
    </main>
  );
}
