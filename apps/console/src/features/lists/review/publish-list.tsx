import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { api } from '../../../platform/api';
import { useReadAnew } from '../../../platform/queries';
import { useAct } from '../../../platform/use-act';
import type { ListReview } from '../contract';
import { REVIEW, REVIEW_CHANGES, REVIEWS } from '../list-addresses';
import { wrongMarks } from './review-marks';
import type { Marks } from './use-marks';

/** Makes a list count, after its figures were read once more. */
export function PublishList({ review, marks }: { review: ListReview; marks: Marks }) {
  const [open, setOpen] = useState(false);
  const readAnew = useReadAnew();
  const publish = useAct(
    async () => {
      try {
        await api.write('POST', `${REVIEW}/publication`, {
          path: { uploadId: review.id },
          body: { submittedAt: review.submittedAt ?? undefined },
        });
        marks.forget();
      } finally {
        // Also when the registry moved, or the list was submitted anew: what is to be decided is then another thing.
        await readAnew(REVIEW, REVIEWS, REVIEW_CHANGES);
      }
    },
    { done: '已发布，消费者马上查得到' },
  );
  const { added = 0, changed = 0, missing = 0, claimsOfOthers = 0 } = review.diffCounts ?? {};
  const wrong = wrongMarks(marks.all).length;
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        通过并发布
      </Button>
      <Modal
        title="通过并发布这份名单？"
        open={open}
        okText="发布"
        cancelText="再看看"
        confirmLoading={publish.running}
        onCancel={() => setOpen(false)}
        onOk={async () => {
          if (await publish.run(undefined)) setOpen(false);
        }}
      >
        <ul>
          <li>新增 {added} 个网点</li>
          <li>变更 {changed} 个网点</li>
          <li>名单没有写到的 {missing} 个，按总代理的选择保留、到期或撤销</li>
          {claimsOfOthers > 0 && <li>{claimsOfOthers} 处电话或地址也是别家登记的</li>}
        </ul>
        {wrong > 0 && (
          <Alert
            type="warning"
            showIcon
            title={`您记了 ${wrong} 个“不对”。发布不会改它们；要总代理改，请退回。`}
          />
        )}
        {publish.problem !== null && <Alert type="error" showIcon title={publish.problem.detail} />}
      </Modal>
    </>
  );
}
