import { ApiProblem } from '@jiweibao/shared';
import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { problemWords } from '../../platform/problem-words';
import { type LogInWords, logIn, rememberWorld, type Session, type World } from '../../platform/session';

/** Both need the code of the phone; the second says that the one typed was wrong or used. */
const ASKS_FOR_CODE = ['one-time-code-required', 'one-time-code-wrong'];

interface Props {
  world: World;
  /** Whoever logs in anew is usually the same person. */
  loginName?: string;
  onLoggedIn: (session: Session) => void;
}

/** Name and password, and the code of the phone once the service asks for it. */
export function LogInForm({ world, loginName, onLoggedIn }: Props) {
  const [problem, setProblem] = useState<unknown>(null);
  const [second, setSecond] = useState<'none' | 'code' | 'recovery'>('none');
  const [running, setRunning] = useState(false);

  async function send(words: LogInWords) {
    setRunning(true);
    setProblem(null);
    try {
      const session = await logIn(world, words);
      rememberWorld(world);
      onLoggedIn(session);
    } catch (error) {
      const asked = error instanceof ApiProblem && ASKS_FOR_CODE.includes(error.code);
      if (asked && second === 'none') setSecond('code');
      // The first time it is no fault: nobody was asked for a code yet.
      if (!asked || second !== 'none') setProblem(error);
    } finally {
      setRunning(false);
    }
  }

  return (
    <Form layout="vertical" size="large" requiredMark={false} initialValues={{ loginName }} onFinish={send}>
      {problem !== null && (
        <Alert type="error" showIcon title={problemWords(problem)} style={{ marginBottom: 16 }} />
      )}
      <Form.Item name="loginName" label="登录名" rules={[{ required: true, message: '请输入登录名' }]}>
        <Input autoComplete="username" autoCapitalize="none" autoFocus={loginName === undefined} />
      </Form.Item>
      <Form.Item name="password" label="密码" rules={[{ required: true, message: '请输入密码' }]}>
        <Input.Password autoComplete="current-password" autoFocus={loginName !== undefined} />
      </Form.Item>
      {second === 'code' && (
        <Form.Item
          name="oneTimeCode"
          label="手机上的六位动态口令"
          rules={[{ required: true, message: '请输入动态口令' }]}
          extra={
            <Button type="link" size="small" onClick={() => setSecond('recovery')}>
              手机不在身边，用恢复码
            </Button>
          }
        >
          <Input inputMode="numeric" autoComplete="one-time-code" autoFocus maxLength={6} />
        </Form.Item>
      )}
      {second === 'recovery' && (
        <Form.Item
          name="recoveryCode"
          label="恢复码"
          rules={[{ required: true, message: '请输入恢复码' }]}
          extra={
            <Button type="link" size="small" onClick={() => setSecond('code')}>
              用手机上的动态口令
            </Button>
          }
        >
          <Input autoComplete="off" autoFocus />
        </Form.Item>
      )}
      <Button type="primary" htmlType="submit" block loading={running}>
        登录
      </Button>
    </Form>
  );
}
