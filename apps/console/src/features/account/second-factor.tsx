import { ApiProblem } from '@jiweibao/shared';
import { Alert, Button, Form, Input, Space, Typography } from 'antd';
import { useState } from 'react';
import { renderSVG } from 'uqr';
import { problemWords } from '../../platform/problem-words';
import { noteSessionEnd } from '../../platform/queries';
import { useSession } from '../../platform/session';
import { beginSecondFactor, confirmSecondFactor } from './own-account';

type Step =
  | { name: 'password' }
  | { name: 'scan'; secret: string; address: string }
  | { name: 'codes'; recoveryCodes: string[] };

/** Binds a phone that shows one-time codes: the password, the square to scan, the first code, the codes for bad days. */
export function SecondFactor({ onDone }: { onDone: () => void }) {
  const session = useSession();
  const [step, setStep] = useState<Step>({ name: 'password' });
  const [problem, setProblem] = useState<unknown>(null);
  const [running, setRunning] = useState(false);

  async function go(next: () => Promise<Step>) {
    setRunning(true);
    setProblem(null);
    try {
      setStep(await next());
    } catch (error) {
      if (error instanceof ApiProblem) noteSessionEnd(error);
      setProblem(error);
    } finally {
      setRunning(false);
    }
  }

  const fault = problem !== null && <Alert type="error" showIcon title={problemWords(problem)} />;
  if (step.name === 'password') {
    return (
      <Form
        layout="vertical"
        requiredMark={false}
        onFinish={({ password }: { password: string }) =>
          go(async () => ({ name: 'scan', ...(await beginSecondFactor(session.world, password)) }))
        }
      >
        {fault}
        <Typography.Paragraph>
          动态口令是手机上每半分钟换一次的六位数字。先在手机上装好任何一种验证器（例如微信小程序“动态口令”类），再开始绑定。
        </Typography.Paragraph>
        <Form.Item name="password" label="现在的密码" rules={[{ required: true, message: '请输入密码' }]}>
          <Input.Password autoComplete="current-password" style={{ maxWidth: 320 }} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={running}>
          开始绑定
        </Button>
      </Form>
    );
  }
  if (step.name === 'scan') {
    return (
      <Form
        layout="vertical"
        requiredMark={false}
        onFinish={({ oneTimeCode }: { oneTimeCode: string }) =>
          go(async () => ({ name: 'codes', ...(await confirmSecondFactor(session.world, oneTimeCode)) }))
        }
      >
        {fault}
        <Typography.Paragraph>用手机上的验证器扫这个二维码，再输入手机显示的六位数字。</Typography.Paragraph>
        <img
          alt="绑定动态口令的二维码"
          width={200}
          height={200}
          src={`data:image/svg+xml,${encodeURIComponent(renderSVG(step.address))}`}
        />
        <Typography.Paragraph>
          不能扫的话，手工输入密钥：
          <Typography.Text code copyable>
            {step.secret}
          </Typography.Text>
        </Typography.Paragraph>
        <Form.Item
          name="oneTimeCode"
          label="手机显示的六位数字"
          rules={[{ required: true, message: '请输入六位数字' }]}
        >
          <Input
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={6}
            autoFocus
            style={{ maxWidth: 160 }}
          />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={running}>
          确认绑定
        </Button>
      </Form>
    );
  }
  return (
    <Space orientation="vertical">
      <Alert
        type="success"
        showIcon
        title="已绑定。请把下面的恢复码抄下来放好，只显示这一次。"
        description="手机不在身边时，用恢复码登录，每个只能用一次。"
      />
      <Typography.Paragraph copyable={{ text: step.recoveryCodes.join('\n') }}>
        {step.recoveryCodes.map((code) => (
          <Typography.Text code key={code} style={{ display: 'block' }}>
            {code}
          </Typography.Text>
        ))}
      </Typography.Paragraph>
      <Button type="primary" onClick={onDone}>
        抄好了
      </Button>
    </Space>
  );
}
