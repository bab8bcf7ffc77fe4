import { ANSWER_WORKING_DAYS, type ApiSchemas, LONGEST_HELP_WORDS, personalTraces } from '@jiweibao/shared';
import { Alert, Button, Form, Input, Space } from 'antd';
import { api } from '../../platform/api';
import { useReadAnew } from '../../platform/queries';
import { addDays, today } from '../../platform/times';
import { useAct } from '../../platform/use-act';
import { useKeptForm } from '../../platform/use-kept-form';
import { BrandSelect } from '../../ui/brand-select';
import { DayInput } from '../../ui/day-input';
import { showFieldFaults } from '../../ui/form-problem';

interface Values {
  brandId: string;
  product: string;
  fault: string;
  outletName?: string;
  wants: string;
  dueOn: string;
}

interface Props {
  caseId: string;
  help: ApiSchemas['CaseHelpRequestsReply'];
  onDone: () => void;
}

const LONGEST_NAME = 120;
/** A hint while it is typed; the service knows the complainant's name too, and decides. */
const IMPERSONAL = {
  validator: (_: unknown, words?: string) => {
    const [trace] = personalTraces(words ?? '');
    if (trace === undefined) return Promise.resolve();
    return Promise.reject(
      new Error(`这里有号码${trace.written ? `“${trace.written}”` : ''}，不能告诉品牌。`),
    );
  },
};

/** The handler composes what the brand is told: the thing, never the person. */
export function AskHelpForm({ caseId, help, onDone }: Props) {
  const [form] = Form.useForm<Values>();
  const kept = useKeptForm(form, `case.${caseId}.help`);
  const readAnew = useReadAnew();
  const ask = useAct(
    (values: Values, idempotencyKey) =>
      api.write('POST', '/api/v1/staff/cases/{caseId}/help-requests', {
        path: { caseId },
        body: { ...values, outletName: values.outletName || null },
        idempotencyKey,
      }),
    { done: '已经请了，答复会显示在这里', quiet: true },
  );
  const { problem } = ask;
  const placed = problem !== null && showFieldFaults(form, problem);
  async function send(values: Values) {
    if (!(await ask.run(values))) return;
    kept.forget();
    await readAnew('/api/v1/staff/cases/{caseId}/help-requests');
    onDone();
  }
  return (
    <Form
      form={form}
      layout="vertical"
      onFinish={send}
      onValuesChange={kept.keep}
      initialValues={{
        brandId: help.brand?.code,
        outletName: help.outletName ?? '',
        dueOn: help.usualDueOn,
      }}
    >
      <Alert
        type="warning"
        showIcon
        style={{ marginBottom: 16 }}
        title="品牌只看到下面写的"
        description="不要写投诉人的姓名、电话、地址，也不要写能认出是谁的话。有这些的不能提交。"
      />
      {problem !== null && !placed && (
        <Alert type="error" showIcon style={{ marginBottom: 12 }} title={problem.detail} />
      )}
      <Form.Item name="brandId" label="哪个品牌" rules={[{ required: true, message: '请选择品牌' }]}>
        <BrandSelect />
      </Form.Item>
      <Form.Item
        name="product"
        label="什么产品"
        rules={[{ required: true, message: '请写什么产品' }, IMPERSONAL]}
      >
        <Input maxLength={LONGEST_NAME} />
      </Form.Item>
      <Form.Item
        name="fault"
        label="出了什么问题"
        rules={[{ required: true, message: '请写出了什么问题' }, IMPERSONAL]}
      >
        <Input.TextArea rows={4} maxLength={LONGEST_HELP_WORDS} showCount />
      </Form.Item>
      <Form.Item name="outletName" label="哪个网点（可以不写）" rules={[IMPERSONAL]}>
        <Input maxLength={LONGEST_NAME} />
      </Form.Item>
      <Form.Item
        name="wants"
        label="消费者想怎么解决"
        rules={[{ required: true, message: '请写消费者想怎么解决' }, IMPERSONAL]}
      >
        <Input.TextArea rows={3} maxLength={LONGEST_HELP_WORDS} showCount />
      </Form.Item>
      <Form.Item
        name="dueOn"
        label="最晚哪天答复"
        extra={`给 ${ANSWER_WORKING_DAYS.least} 到 ${ANSWER_WORKING_DAYS.most} 个工作日`}
        rules={[{ required: true, message: '请选择日期' }]}
      >
        <DayInput from={addDays(today(), 1)} to={addDays(today(), 40)} />
      </Form.Item>
      <Space>
        <Button type="primary" htmlType="submit" loading={ask.running}>
          请品牌协助
        </Button>
        <Button onClick={onDone}>先不请</Button>
      </Space>
    </Form>
  );
}
