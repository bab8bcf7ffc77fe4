import { STAFF_ROLE_LABELS, STAFF_ROLES } from '@jiweibao/shared';
import { Alert, Button, Checkbox, Form, Input } from 'antd';
import { useEffect } from 'react';
import { useReadAnew } from '../../../platform/queries';
import { useStaff } from '../../../platform/session';
import { useAct } from '../../../platform/use-act';
import { useKeptForm } from '../../../platform/use-kept-form';
import { showFieldFaults } from '../../../ui/form-problem';
import { BureauSearch } from '../bureaus/bureau-search';
import { type Issued, inviteStaff, type Newcomer } from './account-acts';

export const ROLE_OPTIONS = STAFF_ROLES.map((role) => ({ value: role, label: STAFF_ROLE_LABELS[role] }));
export const ROLE_NOTE =
  '登记：登记案件；承办：办理案件；督办：看全单位、指派、提级；管理：管账号和单位。一个人可以有几个。';

export function InviteForm({ onIssued }: { onIssued: (issued: Issued) => void }) {
  const { bureauCode, bureauName } = useStaff();
  const [form] = Form.useForm<Newcomer>();
  const kept = useKeptForm(form, 'account.invite');
  const readAnew = useReadAnew();
  const invite = useAct(
    async (values: Newcomer, key) => {
      onIssued(await inviteStaff(values, key));
    },
    { quiet: true },
  );
  const { problem } = invite;
  useEffect(() => {
    if (problem !== null) showFieldFaults(form, problem);
  }, [form, problem]);
  async function send(values: Newcomer) {
    if (!(await invite.run(values))) return;
    kept.forget();
    await readAnew('/api/v1/staff/accounts');
  }
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ bureauCode, roles: ['handler'] }}
      onValuesChange={kept.keep}
      onFinish={send}
    >
      {problem !== null && (
        <Alert type="error" showIcon title={problem.detail} style={{ marginBottom: 12 }} />
      )}
      <Form.Item name="name" label="姓名" rules={[{ required: true, message: '请填写姓名' }]}>
        <Input maxLength={50} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="loginName"
        label="登录名"
        extra="字母开头，3 到 32 个字母、数字、点、横线；以后不能改。"
        rules={[{ required: true, message: '请填写登录名' }]}
      >
        <Input maxLength={32} autoComplete="off" />
      </Form.Item>
      <Form.Item name="bureauCode" label="单位" rules={[{ required: true, message: '请选择单位' }]}>
        <BureauSearch chosen={{ code: bureauCode, name: bureauName }} width="100%" />
      </Form.Item>
      <Form.Item
        name="roles"
        label="岗位"
        extra={ROLE_NOTE}
        rules={[{ required: true, message: '请至少选一个岗位' }]}
      >
        <Checkbox.Group options={ROLE_OPTIONS} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={invite.running}>
        新增，得到邀请链接
      </Button>
    </Form>
  );
}
