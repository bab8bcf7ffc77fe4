import { type ApiSchemas, SERVICE_PHONE_PURPOSE_LABELS, SERVICE_PHONE_PURPOSES } from '@jiweibao/shared';
import { Alert, Button, Drawer, Flex, Form, Input, Select } from 'antd';
import { api } from '../../platform/api';
import { useReadAnew } from '../../platform/queries';
import { useAct } from '../../platform/use-act';
import { useKeptForm } from '../../platform/use-kept-form';
import { DayInput } from '../../ui/day-input';
import { showFieldFaults } from '../../ui/form-problem';

type Body = ApiSchemas['ServicePhoneBody'];

/** What is known of the number when the form opens. */
export interface PhoneFormStart {
  brandId: string;
  servicePhoneId: string | null;
  display?: string;
  purpose?: Body['purpose'];
  hours?: string | null;
  validFrom?: string | null;
  validTo?: string | null;
  evidence?: string;
}

interface Props {
  brands: readonly { id: string; name: string }[];
  start: PhoneFormStart;
  onClose: () => void;
}

/** Asks for a number to be published, or for a published one to be changed. */
export function PhoneForm({ brands, start, onClose }: Props) {
  const [form] = Form.useForm<Body>();
  const { keep, forget } = useKeptForm(form, `service-phone.${start.servicePhoneId ?? 'new'}`);
  const readAnew = useReadAnew();
  const propose = useAct(
    async (values: Body) => {
      const body = {
        ...values,
        servicePhoneId: start.servicePhoneId,
        hours: values.hours?.trim() || null,
        validFrom: values.validFrom ?? null,
        validTo: values.validTo ?? null,
      };
      await api.write('POST', '/api/v1/agent/service-phone-proposals', { body });
      await readAnew('/api/v1/agent/service-phones');
    },
    { done: '已提交，等审核', quiet: true },
  );
  const { problem } = propose;
  if (problem !== null) showFieldFaults(form, problem);
  async function send(values: Body) {
    if (!(await propose.run(values))) return;
    forget();
    onClose();
  }
  return (
    <Drawer
      open
      size={460}
      title={start.servicePhoneId === null ? '申请一个号码' : `改 ${start.display ?? ''}`}
      onClose={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{
          brandId: start.brandId,
          number: start.display ?? '',
          purpose: start.purpose ?? 'afterSales',
          hours: start.hours ?? '',
          validFrom: start.validFrom ?? null,
          validTo: start.validTo ?? null,
          evidence: start.evidence ?? '',
        }}
        onValuesChange={keep}
        onFinish={(values) => void send(values)}
      >
        {problem !== null && (
          <Alert type="error" showIcon title={problem.detail} style={{ marginBottom: 12 }} />
        )}
        <Form.Item name="brandId" label="品牌" rules={[{ required: true, message: '请选择品牌' }]}>
          <Select
            disabled={start.servicePhoneId !== null}
            options={brands.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
        <Form.Item
          name="number"
          label="号码"
          extra="400、800、95、96 或带区号的固定电话，可以带分机。"
          rules={[{ required: true, message: '请填写号码' }]}
        >
          <Input placeholder="400-555-0101" maxLength={60} />
        </Form.Item>
        <Form.Item name="purpose" label="用途">
          <Select
            options={SERVICE_PHONE_PURPOSES.map((value) => ({
              value,
              label: SERVICE_PHONE_PURPOSE_LABELS[value],
            }))}
          />
        </Form.Item>
        <Form.Item name="hours" label="服务时间">
          <Input placeholder="每天 8:00—20:00" maxLength={120} />
        </Form.Item>
        <Flex wrap gap="middle">
          <Form.Item name="validFrom" label="从哪天启用">
            <DayInput placeholder="已经在用" />
          </Form.Item>
          <Form.Item name="validTo" label="用到哪天">
            <DayInput placeholder="长期" />
          </Form.Item>
        </Flex>
        <Form.Item
          name="evidence"
          label="凭什么说是品牌的号码"
          extra="品牌官网的网址、授权书的编号等。给审核的人看，不公布。"
          rules={[{ required: true, min: 2, message: '请写明依据' }]}
        >
          <Input.TextArea rows={2} maxLength={300} showCount />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={propose.running}>
          提交审核
        </Button>
      </Form>
    </Drawer>
  );
}
