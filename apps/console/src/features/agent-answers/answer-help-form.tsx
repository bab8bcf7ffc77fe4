import {
  type ApiSchemas,
  HELP_ANSWER_LABELS,
  HELP_ANSWERS,
  type HelpAnswer,
  LONGEST_HELP_WORDS,
} from '@jiweibao/shared';
import { Alert, Button, Descriptions, Form, Input, Radio, Space } from 'antd';
import { api } from '../../platform/api';
import { useReadAnew } from '../../platform/queries';
import { useAct } from '../../platform/use-act';
import { useKeptForm } from '../../platform/use-kept-form';
import { showFieldFaults } from '../../ui/form-problem';

interface Values {
  answer: HelpAnswer;
  words: string;
}

/** An offer, or why there is none. */
export function AnswerHelpForm({
  request,
  onDone,
}: {
  request: ApiSchemas['AgentHelpRequestReply'];
  onDone: () => void;
}) {
  const { id, brand, bureau, dueOn, product, fault, outletName, wants } = request;
  const [form] = Form.useForm<Values>();
  const kept = useKeptForm(form, `help-request.${id}`);
  const readAnew = useReadAnew();
  const given = Form.useWatch('answer', form);
  const answer = useAct(
    (body: Values, idempotencyKey) =>
      api.write('POST', '/api/v1/agent/help-requests/{requestId}/answer', {
        path: { requestId: id },
        body,
        idempotencyKey,
      }),
    { done: '已经答复', quiet: true },
  );
  const { problem } = answer;
  const placed = problem !== null && showFieldFaults(form, problem);
  async function send(values: Values) {
    const done = await answer.run(values);
    if (done) kept.forget();
    await readAnew('/api/v1/agent/help-requests');
    if (done) onDone();
  }
  return (
    <Form form={form} layout="vertical" onFinish={send} onValuesChange={kept.keep}>
      <Descriptions column={1} size="small" style={{ marginBottom: 12 }}>
        <Descriptions.Item label="品牌">{brand.name}</Descriptions.Item>
        <Descriptions.Item label="产品">{product}</Descriptions.Item>
        <Descriptions.Item label="问题">
          <span style={{ whiteSpace: 'pre-line' }}>{fault}</span>
        </Descriptions.Item>
        <Descriptions.Item label="网点">{outletName ?? '没有写'}</Descriptions.Item>
        <Descriptions.Item label="想怎么解决">
          <span style={{ whiteSpace: 'pre-line' }}>{wants}</span>
        </Descriptions.Item>
        <Descriptions.Item label="哪个局">{bureau.name}</Descriptions.Item>
        <Descriptions.Item label="最晚答复">{dueOn}</Descriptions.Item>
      </Descriptions>
      {problem !== null && !placed && (
        <Alert type="error" showIcon style={{ marginBottom: 12 }} title={problem.detail} />
      )}
      <Form.Item name="answer" label="您的答复" rules={[{ required: true, message: '请选择愿不愿意处理' }]}>
        <Radio.Group options={HELP_ANSWERS.map((value) => ({ value, label: HELP_ANSWER_LABELS[value] }))} />
      </Form.Item>
      <Form.Item
        name="words"
        label={given === 'refusal' ? '为什么不能' : '什么办法'}
        extra={given === 'refusal' ? undefined : '比如：三天内上门免费维修；修不好就换一台'}
        rules={[{ required: true, message: '请写办法或者理由' }]}
      >
        <Input.TextArea rows={5} maxLength={LONGEST_HELP_WORDS} showCount />
      </Form.Item>
      <Alert type="warning" showIcon style={{ marginBottom: 16 }} title="答复以后不能改，请核对清楚。" />
      <Space>
        <Button type="primary" htmlType="submit" loading={answer.running}>
          答复
        </Button>
        <Button onClick={onDone}>以后再答</Button>
      </Space>
    </Form>
  );
}
