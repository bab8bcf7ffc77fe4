import {
  ANSWER_WORKING_DAYS,
  formatPhoneNumber,
  LONGEST_WARNING_WORDS,
  personalTraces,
} from '@jiweibao/shared';
import { Alert, Button, Drawer, Form, Input, Space } from 'antd';
import { api } from '../../platform/api';
import { useReadAnew } from '../../platform/queries';
import { addDays, today } from '../../platform/times';
import { useAct } from '../../platform/use-act';
import { useKeptForm } from '../../platform/use-kept-form';
import { BrandsSelect } from '../../ui/brand-select';
import { DayInput } from '../../ui/day-input';
import { showFieldFaults } from '../../ui/form-problem';

interface Values {
  number: string;
  brandIds: string[];
  dueOn: string;
  words?: string;
}

interface Props {
  /** Digits; null while it is closed, empty when the person writes it. */
  number: string | null;
  warningId: string | null;
  /** The case that it is asked from, which the agent never learns. */
  caseId?: string | null;
  /** The brand that it pretends to be, asked first. */
  brandId?: string | null;
  onClose: () => void;
}

/** Five working days are about a week; the service says when a day does not do. */
const USUAL_DAYS = ANSWER_WORKING_DAYS.usual + 2;

/** "Is this number yours?", to the general agents of some brands. */
export function AskDrawer({ number, warningId, caseId = null, brandId = null, onClose }: Props) {
  return (
    <Drawer
      title="问总代理：这个号码是不是你们的"
      open={number !== null}
      onClose={onClose}
      size={460}
      destroyOnHidden
    >
      {number !== null && <AskForm {...{ number, warningId, caseId, brandId, onClose }} />}
    </Drawer>
  );
}

function AskForm({ number, warningId, caseId = null, brandId = null, onClose }: Props & { number: string }) {
  const [form] = Form.useForm<Values>();
  const kept = useKeptForm(form, `ask.${warningId ?? ''}.${number}`);
  const readAnew = useReadAnew();
  const ask = useAct(
    (body: Values, idempotencyKey) =>
      api.write('POST', '/api/v1/staff/number-questions', {
        body: { ...body, words: body.words || null, warningId, caseId },
        idempotencyKey,
      }),
    { done: '已经问了，答复会显示在“问总代理”里', quiet: true },
  );
  const { problem } = ask;
  const placed = problem !== null && showFieldFaults(form, problem);
  async function send(values: Values) {
    if (!(await ask.run(values))) return;
    kept.forget();
    await readAnew(
      '/api/v1/staff/number-questions',
      '/api/v1/staff/number-warnings/{warningId}',
      '/api/v1/staff/supervision-counts',
    );
    onClose();
  }
  return (
    <Form
      form={form}
      layout="vertical"
      onFinish={send}
      onValuesChange={kept.keep}
      initialValues={{
        number: number === '' ? '' : formatPhoneNumber(number),
        brandIds: brandId === null ? [] : [brandId],
        dueOn: addDays(today(), USUAL_DAYS),
      }}
    >
      <Alert
        type="info"
        showIcon
        style={{ marginBottom: 16 }}
        title="总代理只看到号码、品牌、哪个局问的、哪天以前答复和您写的话。看不到案件，也看不到是谁说的。"
      />
      {problem !== null && !placed && (
        <Alert type="error" showIcon style={{ marginBottom: 16 }} title={problem.detail} />
      )}
      <Form.Item name="number" label="号码" rules={[{ required: true, message: '请填写号码' }]}>
        <Input readOnly={number !== ''} inputMode="tel" />
      </Form.Item>
      <Form.Item name="brandIds" label="问哪些品牌" rules={[{ required: true, message: '请选择品牌' }]}>
        <BrandsSelect />
      </Form.Item>
      <Form.Item
        name="dueOn"
        label="最晚哪天答复"
        extra={`给 ${ANSWER_WORKING_DAYS.least} 到 ${ANSWER_WORKING_DAYS.most} 个工作日`}
        rules={[{ required: true, message: '请选择日期' }]}
      >
        <DayInput from={addDays(today(), 1)} to={addDays(today(), 40)} />
      </Form.Item>
      <Form.Item
        name="words"
        label="写给总代理的话（可以不写）"
        extra="比如在哪里看到这个号码。不要写投诉人、举报人的任何情况，不要写别的电话。"
        rules={[{ validator: (_, words?: string) => requireImpersonal(words, number) }]}
      >
        <Input.TextArea rows={4} maxLength={LONGEST_WARNING_WORDS} />
      </Form.Item>
      <Space>
        <Button type="primary" htmlType="submit" loading={ask.running}>
          发出询问
        </Button>
        <Button onClick={onClose}>先不问</Button>
      </Space>
    </Form>
  );
}

/** A hint while it is typed; the service decides. */
function requireImpersonal(words: string | undefined, number: string): Promise<void> {
  const [trace] = personalTraces(words ?? '', [number.replace(/\D/g, '')]);
  if (trace === undefined) return Promise.resolve();
  return Promise.reject(new Error(`这里有号码${trace.written ? `“${trace.written}”` : ''}，请去掉。`));
}
