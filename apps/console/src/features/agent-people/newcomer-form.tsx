import { AGENT_ROLE_LABELS, AGENT_ROLES, type AgentRole } from '@jiweibao/shared';
import { Alert, Checkbox, Form, Input, Modal, Select } from 'antd';
import { useAct } from '../../platform/use-act';
import { showFieldFaults } from '../../ui/form-problem';
import type { Invitation } from '../../ui/invitation-link';

export interface Newcomer {
  loginName: string;
  name: string;
  roles: AgentRole[];
  generalAgentId: string;
}

interface Props {
  /** For who may choose; left out for the own one. */
  agents?: readonly { generalAgentId: string; name: string }[];
  invite: (newcomer: Newcomer, idempotencyKey: string) => Promise<Invitation>;
  onInvited: (invitation: Invitation) => void;
  onClose: () => void;
}

/** Who is to have an account. */
export function NewcomerForm({ agents, invite, onInvited, onClose }: Props) {
  const [form] = Form.useForm<Newcomer>();
  const act = useAct(async (newcomer: Newcomer, key) => onInvited(await invite(newcomer, key)), {
    quiet: true,
  });
  if (act.problem !== null) showFieldFaults(form, act.problem);
  return (
    <Modal
      open
      title="邀请一个人"
      okText="邀请"
      cancelText="取消"
      confirmLoading={act.running}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ roles: ['agentClerk'] }}
        onFinish={(values) => void act.run(values)}
      >
        {act.problem !== null && <Alert type="error" showIcon title={act.problem.detail} />}
        {agents !== undefined && (
          <Form.Item
            name="generalAgentId"
            label="总代理"
            rules={[{ required: true, message: '请选择总代理' }]}
          >
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={agents.map(({ generalAgentId, name }) => ({ value: generalAgentId, label: name }))}
            />
          </Form.Item>
        )}
        <Form.Item
          name="loginName"
          label="登录名"
          extra="字母开头，字母、数字、点、横线，3 到 32 个；以后不能改。"
          rules={[{ required: true, message: '请填写登录名' }]}
        >
          <Input maxLength={32} autoComplete="off" />
        </Form.Item>
        <Form.Item name="name" label="姓名" rules={[{ required: true, min: 2, message: '请填写姓名' }]}>
          <Input maxLength={50} autoComplete="off" />
        </Form.Item>
        <Form.Item name="roles" label="岗位" rules={[{ required: true, message: '请至少选一个岗位' }]}>
          <Checkbox.Group
            options={AGENT_ROLES.map((value) => ({ value, label: AGENT_ROLE_LABELS[value] }))}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
