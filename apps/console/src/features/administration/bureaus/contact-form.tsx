import type { ApiSchemas } from '@jiweibao/shared';
import { Alert, Button, Form, Input } from 'antd';
import { useEffect } from 'react';
import { api } from '../../../platform/api';
import { useReadAnew } from '../../../platform/queries';
import { useAct } from '../../../platform/use-act';
import { useKeptForm } from '../../../platform/use-kept-form';
import { showFieldFaults } from '../../../ui/form-problem';
import type { BureauLine } from './bureau-line';

type Contact = Omit<ApiSchemas['BureauContactBody'], 'seenVersion'>;

export function ContactForm({ bureau, onDone }: { bureau: BureauLine; onDone: () => void }) {
  const { code, contact } = bureau;
  const [form] = Form.useForm<Contact>();
  const kept = useKeptForm(form, `bureau.${code}.contact.${contact.version}`);
  const readAnew = useReadAnew();
  const save = useAct(
    (values: Contact) => {
      const body = { ...emptyAsNull(values), seenVersion: contact.version };
      return api.write('PUT', '/api/v1/staff/bureaus/{code}/contact', { path: { code }, body });
    },
    { done: '已保存。群众在自己的案件里看到的马上就是新的。', quiet: true },
  );
  const { problem } = save;
  useEffect(() => {
    if (problem !== null) showFieldFaults(form, problem);
  }, [form, problem]);
  async function send(values: Contact) {
    if (!(await save.run(values))) return;
    kept.forget();
    await readAnew(
      '/api/v1/staff/bureaus',
      '/api/v1/staff/bureaus/{code}',
      '/api/v1/staff/bureaus/{code}/contact-history',
    );
    onDone();
  }
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={contact}
      onValuesChange={kept.keep}
      onFinish={send}
    >
      {problem !== null && (
        <Alert type="error" showIcon title={problem.detail} style={{ marginBottom: 12 }} />
      )}
      <p>空着的不告诉群众。以前的都留着，谁改的也留着。</p>
      <Form.Item name="phone" label="电话" extra="固定电话带区号，例如 0311-5550 0101；有分机的写在后面。">
        <Input inputMode="tel" maxLength={40} />
      </Form.Item>
      <Form.Item name="address" label="办公地址">
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="openingHours" label="办公时间" extra="例如：工作日 9:00—12:00、13:30—17:30">
        <Input maxLength={100} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={save.running}>
        保存
      </Button>
    </Form>
  );
}

function emptyAsNull({ phone, address, openingHours }: Contact): Contact {
  return { phone: phone || null, address: address || null, openingHours: openingHours || null };
}
