import {
  type ApiSchemas,
  LONGEST_WARNING_WORDS,
  QUESTION_ANSWER_LABELS,
  QUESTION_ANSWERS,
  type QuestionAnswer,
} from '@jiweibao/shared';
import { Alert, Button, Descriptions, Form, Input, Radio, Space } from 'antd';
import { api } from '../../platform/api';
import { useReadAnew } from '../../platform/queries';
import { useAct } from '../../platform/use-act';
import { useKeptForm } from '../../platform/use-kept-form';
import { FilePicker, type PickedFiles } from '../../ui/file-picker';
import { showFieldFaults } from '../../ui/form-problem';

interface Values {
  answer: QuestionAnswer;
  outletName?: string;
  words?: string;
  files?: PickedFiles;
}

/** Yes ours, an outlet's, not ours, or not known; with words and files where there are some. */
export function AnswerQuestionForm({
  question,
  onDone,
}: {
  question: ApiSchemas['AgentQuestionReply'];
  onDone: () => void;
}) {
  const { id, brand, bureau, dueOn, words: asked } = question;
  const [form] = Form.useForm<Values>();
  const kept = useKeptForm(form, `number-question.${id}`);
  const readAnew = useReadAnew();
  const given = Form.useWatch('answer', form);
  const answer = useAct(
    ({ answer: chosen, outletName, words, files }: Values, idempotencyKey) =>
      api.write('POST', '/api/v1/agent/number-questions/{questionId}/answer', {
        path: { questionId: id },
        body: {
          answer: chosen,
          outletName: chosen === 'outlets' ? (outletName ?? null) : null,
          words: words || null,
          fileIds: files?.files.map((file) => file.id) ?? [],
        },
        idempotencyKey,
        draftKey: files?.draftKey,
      }),
    { done: '已经答复', quiet: true },
  );
  const { problem } = answer;
  const placed = problem !== null && showFieldFaults(form, problem);
  async function send(values: Values) {
    const done = await answer.run(values);
    if (done) kept.forget();
    await readAnew('/api/v1/agent/number-questions');
    if (done) onDone();
  }
  return (
    <Form form={form} layout="vertical" onFinish={send} onValuesChange={kept.keep}>
      <Descriptions column={1} size="small" style={{ marginBottom: 12 }}>
        <Descriptions.Item label="品牌">{brand.name}</Descriptions.Item>
        <Descriptions.Item label="哪个局问的">{bureau.name}</Descriptions.Item>
        <Descriptions.Item label="最晚答复">{dueOn}</Descriptions.Item>
        {asked !== null && <Descriptions.Item label="局里写的话">{asked}</Descriptions.Item>}
      </Descriptions>
      {problem !== null && !placed && (
        <Alert type="error" showIcon style={{ marginBottom: 12 }} title={problem.detail} />
      )}
      <Form.Item name="answer" label="这个号码" rules={[{ required: true, message: '请选择一种答复' }]}>
        <Radio.Group style={{ display: 'grid', gap: 8 }}>
          {QUESTION_ANSWERS.map((value) => (
            <Radio key={value} value={value}>
              {QUESTION_ANSWER_LABELS[value]}
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      {given === 'outlets' && (
        <Form.Item
          name="outletName"
          label="哪个网点"
          extra="写名录里的名称"
          rules={[{ required: true, message: '请写是哪个网点' }]}
        >
          <Input maxLength={120} />
        </Form.Item>
      )}
      <Form.Item name="words" label="说明（可以不写）">
        <Input.TextArea rows={4} maxLength={LONGEST_WARNING_WORDS} showCount />
      </Form.Item>
      <Form.Item
        name="files"
        label="证明（可以不传）"
        extra="比如号码的开户证明。照片和 PDF，一个最多 10 MB。"
      >
        <FilePicker />
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
