import type { StaffRole } from '@jiweibao/shared';
import { Alert, Button, Checkbox, Form } from 'antd';
import { useReadAnew } from '../../../platform/queries';
import { useAct } from '../../../platform/use-act';
import { BureauSearch } from '../bureaus/bureau-search';
import { type Account, changeRoles, transferAccount } from './account-acts';
import { ROLE_NOTE, ROLE_OPTIONS } from './invite-form';

interface Place {
  bureauCode: string;
  roles: StaffRole[];
}

/** Where somebody works, and as what. */
export function PlaceForm({ account, onDone }: { account: Account; onDone: () => void }) {
  const { accountId, bureauCode, bureauName, roles } = account;
  const [form] = Form.useForm<Place>();
  const chosen = Form.useWatch([], form) as Place | undefined;
  const readAnew = useReadAnew();
  const save = useAct(
    (to: Place) =>
      to.bureauCode === bureauCode
        ? changeRoles(accountId, to.roles)
        : transferAccount(accountId, to.bureauCode, to.roles),
    { done: '已保存，马上生效' },
  );
  const moves = chosen !== undefined && chosen.bureauCode !== bureauCode;
  const stopsHandling = roles.includes('handler') && !(chosen?.roles ?? roles).includes('handler');
  async function send(to: Place) {
    if (!(await save.run(to))) return;
    await readAnew('/api/v1/staff/accounts', '/api/v1/staff/bureaus');
    onDone();
  }
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ bureauCode, roles }}
      onFinish={send}
    >
      <Form.Item name="bureauCode" label="单位">
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
      {(moves || stopsHandling) && (
        <Alert
          type="warning"
          showIcon
          style={{ marginBottom: 12 }}
          title={
            moves
              ? `调走以后：登录马上作废；手里没有办完的案件留在${bureauName}，由督办另派。`
              : '不再承办以后：手里没有办完的案件回到单位，由督办另派。'
          }
        />
      )}
      <Button type="primary" htmlType="submit" danger={moves} loading={save.running}>
        {moves ? '调动' : '保存'}
      </Button>
    </Form>
  );
}
