import {
  type ApiSchemas,
  LONGEST_WARNING_WORDS,
  MEASURE_KIND_LABELS,
  WARNING_MEASURES,
  type WarningMeasure,
} from '@jiweibao/shared';
import { Alert, Button, Card, Form, Input, Modal, Radio, Space, Tag, Typography } from 'antd';
import { useState } from 'react';
import { api } from '../../platform/api';
import { useReadAnew } from '../../platform/queries';
import { today } from '../../platform/times';
import { useAct } from '../../platform/use-act';
import { DayInput } from '../../ui/day-input';
import { showFieldFaults } from '../../ui/form-problem';

type Warning = ApiSchemas['WarningCaseReply'];

/** 约谈、提醒、通报 beside the warning. */
export function MeasuresCard({ warning: { id, measures, mayAdd } }: { warning: Warning }) {
  const [adding, setAdding] = useState(false);
  return (
    <Card
      title={`采取的措施（${measures.length}）`}
      size="small"
      extra={mayAdd && <Button onClick={() => setAdding(true)}>记下措施</Button>}
    >
      {measures.length === 0 ? (
        <Typography.Text type="secondary">还没有约谈、提醒或者通报。</Typography.Text>
      ) : (
        <Space orientation="vertical" style={{ width: '100%' }}>
          {measures.map(({ id: measureId, kind, takenOn, words }) => (
            <div key={measureId}>
              <Tag>{MEASURE_KIND_LABELS[kind]}</Tag>
              {takenOn} <span style={{ whiteSpace: 'pre-line' }}>{words}</span>
            </div>
          ))}
        </Space>
      )}
      <Modal title="记下措施" open={adding} onCancel={() => setAdding(false)} footer={null} destroyOnHidden>
        <MeasureForm warningId={id} onDone={() => setAdding(false)} />
      </Modal>
    </Card>
  );
}

interface Values {
  kind: WarningMeasure;
  takenOn: string;
  words?: string;
}

function MeasureForm({ warningId, onDone }: { warningId: string; onDone: () => void }) {
  const [form] = Form.useForm<Values>();
  const readAnew = useReadAnew();
  const add = useAct(
    ({ words, ...measure }: Values, idempotencyKey) =>
      api.write('POST', '/api/v1/staff/number-warnings/{warningId}/measures', {
        path: { warningId },
        body: { ...measure, words: words || null },
        idempotencyKey,
      }),
    { done: '已经记下', quiet: true },
  );
  const { problem } = add;
  const placed = problem !== null && showFieldFaults(form, problem);
  async function send(values: Values) {
    if (!(await add.run(values))) return;
    await readAnew('/api/v1/staff/number-warnings/{warningId}');
    onDone();
  }
  return (
    <Form form={form} layout="vertical" initialValues={{ takenOn: today() }} onFinish={send}>
      {problem !== null && !placed && (
        <Alert type="error" showIcon style={{ marginBottom: 12 }} title={problem.detail} />
      )}
      <Form.Item name="kind" label="措施" rules={[{ required: true, message: '请选择一种' }]}>
        <Radio.Group
          options={WARNING_MEASURES.map((value) => ({ value, label: MEASURE_KIND_LABELS[value] }))}
        />
      </Form.Item>
      <Form.Item name="takenOn" label="哪天" rules={[{ required: true, message: '请选择日期' }]}>
        <DayInput to={today()} />
      </Form.Item>
      <Form.Item name="words" label="说明（可以不写）">
        <Input.TextArea rows={4} maxLength={LONGEST_WARNING_WORDS} showCount />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={add.running}>
        记下
      </Button>
    </Form>
  );
}
