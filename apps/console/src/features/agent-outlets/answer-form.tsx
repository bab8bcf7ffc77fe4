import { Alert, Button, Flex, Form, Input, Radio } from 'antd';
import { api } from '../../platform/api';
import { useReadAnew } from '../../platform/queries';
import { useAct } from '../../platform/use-act';
import { useKeptForm } from '../../platform/use-kept-form';

interface Values {
  outcome: 'corrected' | 'unchanged';
  words: string;
}

/** Answers all that is open about an outlet. */
export function AnswerForm({ outletId, onDone }: { outletId: string; onDone: () => void }) {
  const [form] = Form.useForm<Values>();
  const { keep, forget } = useKeptForm(form, `correction.${outletId}`);
  const readAnew = useReadAnew();
  const answer = useAct(
    async (body: Values) => {
      await api.write('POST', '/api/v1/agent/corrections/{outletId}/answer', { path: { outletId }, body });
      await readAnew(
        '/api/v1/agent/corrections',
        '/api/v1/agent/outlets',
        '/api/v1/agent/outlets/{outletId}',
        '/api/v1/agent/freshness',
      );
    },
    { done: '已答复；留了微信的消费者会得到通知', quiet: true },
  );
  async function send(values: Values) {
    if (!(await answer.run(values))) return;
    forget();
    onDone();
  }
  return (
    <Form form={form} layout="vertical" requiredMark={false} onValuesChange={keep} onFinish={send}>
      {answer.problem !== null && <Alert type="error" showIcon title={answer.problem.detail} />}
      <Form.Item name="outcome" label="核实的结果" rules={[{ required: true, message: '请选择核实的结果' }]}>
        <Radio.Group
          options={[
            { value: 'corrected', label: '确实有误，已经改好' },
            { value: 'unchanged', label: '核实过，信息是对的' },
          ]}
        />
      </Form.Item>
      <Form.Item
        name="words"
        label="怎么核实的，改了什么"
        extra="给管理名录的人看，不给消费者看。"
        rules={[{ required: true, min: 2, message: '请写明怎么核实的' }]}
      >
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Form.Item>
      <Flex gap="small">
        <Button type="primary" htmlType="submit" loading={answer.running}>
          答复
        </Button>
      </Flex>
    </Form>
  );
}
