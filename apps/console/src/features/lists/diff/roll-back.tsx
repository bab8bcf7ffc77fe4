import { LONGEST_REVIEW_WORD } from '@jiweibao/shared';
import { Alert, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { api } from '../../../platform/api';
import { useReadAnew } from '../../../platform/queries';
import { useAct } from '../../../platform/use-act';
import type { ListUpload } from '../contract';
import { REVIEW, REVIEWS, UPLOAD, UPLOADS } from '../list-addresses';

interface Props {
  upload: Pick<ListUpload, 'id' | 'fileName' | 'diffCounts'>;
  /** Whose right it is done by. */
  address: typeof UPLOAD | typeof REVIEW;
}

/** Takes back what a published list did; says before what that is, and asks why. */
export function RollBack({ upload, address }: Props) {
  const [open, setOpen] = useState(false);
  const readAnew = useReadAnew();
  const rollBack = useAct(
    async ({ word }: { word: string }) => {
      await api.write('POST', `${address}/rollback`, { path: { uploadId: upload.id }, body: { word } });
      await readAnew(UPLOAD, UPLOADS, REVIEW, REVIEWS);
    },
    { done: '已回滚', quiet: true },
  );
  const { added = 0, changed = 0, missing = 0 } = upload.diffCounts ?? {};
  return (
    <>
      <Button danger onClick={() => setOpen(true)}>
        回滚这一批
      </Button>
      <Modal title={`回滚“${upload.fileName}”`} open={open} footer={null} onCancel={() => setOpen(false)}>
        <p>
          这一批新增的 {added} 个网点会撤下，变更的 {changed} 个改回原样，按选择到期或撤销的（没有写到的{' '}
          {missing} 个里）恢复授权。消费者马上看到的是回滚以后的样子。
        </p>
        <p>这以后又被别的名单或个人改过的网点不能回滚，会告诉您是哪些，什么都不改。</p>
        {rollBack.problem !== null && <Alert type="error" showIcon title={rollBack.problem.detail} />}
        <Form
          layout="vertical"
          requiredMark={false}
          onFinish={async (values: { word: string }) => {
            if (await rollBack.run(values)) setOpen(false);
          }}
        >
          <Form.Item
            name="word"
            label="为什么回滚"
            rules={[{ required: true, whitespace: true, message: '请写明为什么回滚' }]}
          >
            <Input.TextArea rows={3} maxLength={LONGEST_REVIEW_WORD} showCount />
          </Form.Item>
          <Button type="primary" danger htmlType="submit" loading={rollBack.running}>
            回滚
          </Button>
        </Form>
      </Modal>
    </>
  );
}
