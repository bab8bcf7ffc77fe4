import { LONGEST_REVIEW_WORD } from '@jiweibao/shared';
import { Alert, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { api } from '../../../platform/api';
import { useReadAnew } from '../../../platform/queries';
import { useAct } from '../../../platform/use-act';
import { useKeptForm } from '../../../platform/use-kept-form';
import type { ListReview } from '../contract';
import { REVIEW, REVIEWS } from '../list-addresses';
import { firstWord, rowReasons } from './review-marks';
import type { Marks } from './use-marks';

/** Gives a list back: one word on the whole, and what was noted at its rows. */
export function ReturnList({ review, marks }: { review: ListReview; marks: Marks }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button danger onClick={() => setOpen(true)}>
        退回修改
      </Button>
      <Modal title="退回这份名单" open={open} footer={null} onCancel={() => setOpen(false)} destroyOnHidden>
        <ReturnForm review={review} marks={marks} onDone={() => setOpen(false)} />
      </Modal>
    </>
  );
}

function ReturnForm({ review, marks, onDone }: { review: ListReview; marks: Marks; onDone: () => void }) {
  const readAnew = useReadAnew();
  const [form] = Form.useForm<{ word: string }>();
  const { keep, forget } = useKeptForm(form, `review.${review.id}.return`);
  const rows = rowReasons(marks.all);
  const giveBack = useAct(
    async ({ word }: { word: string }, idempotencyKey) => {
      try {
        await api.write('POST', `${REVIEW}/return`, {
          path: { uploadId: review.id },
          body: { word, rows, submittedAt: review.submittedAt ?? undefined },
          idempotencyKey,
        });
        forget();
        marks.forget();
      } finally {
        await readAnew(REVIEW, REVIEWS);
      }
    },
    { done: '已退回总代理' },
  );
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ word: firstWord(marks.all) }}
      onValuesChange={keep}
      onFinish={async (values) => {
        if (await giveBack.run(values)) onDone();
      }}
    >
      <Form.Item
        name="word"
        label="总的说哪里要改（总代理看得到）"
        rules={[{ required: true, whitespace: true, message: '请写明为什么退回' }]}
      >
        <Input.TextArea rows={4} maxLength={LONGEST_REVIEW_WORD} showCount />
      </Form.Item>
      <p>
        {rows.length === 0
          ? '没有记下哪一行不对。要指明行的，请先在差异或抽查里记“不对”和理由。'
          : `另有 ${rows.length} 行的理由，写在各自的行上：`}
      </p>
      <ul className="row-reasons">
        {rows.map(({ rowNumber, reason }) => (
          <li key={rowNumber}>
            第 {rowNumber} 行：{reason}
          </li>
        ))}
      </ul>
      {giveBack.problem !== null && <Alert type="error" showIcon title={giveBack.problem.detail} />}
      <Button type="primary" danger htmlType="submit" loading={giveBack.running}>
        退回
      </Button>
    </Form>
  );
}
