import { Alert, Button, Flex, Popconfirm } from 'antd';
import { useNavigate } from 'react-router';
import { api } from '../../../platform/api';
import { useReadAnew } from '../../../platform/queries';
import { useAct } from '../../../platform/use-act';
import type { ListUpload } from '../contract';
import { RollBack } from '../diff/roll-back';
import { UPLOAD, UPLOADS } from '../list-addresses';

/** Where a list stands that is out of the agent's hands, what comes next, and what can still be done. */
export function WhatNext({ upload }: { upload: ListUpload }) {
  const { type, title, description } = wordsOf(upload);
  return (
    <Alert
      type={type}
      showIcon
      title={title}
      description={
        <>
          <p>{description}</p>
          <Flex wrap gap="small">
            {upload.acts.includes('withdraw') && <Withdraw upload={upload} />}
            {upload.acts.includes('rollBack') && <RollBack upload={upload} address={UPLOAD} />}
          </Flex>
        </>
      }
    />
  );
}

function wordsOf({ state, reviewBureauName, batch }: ListUpload): {
  type: 'info' | 'success' | 'warning';
  title: string;
  description: string;
} {
  const bureau = reviewBureauName ?? '审核机关';
  if (state === 'submitted') {
    return {
      type: 'info',
      title: `已提交，等${bureau}审核`,
      description:
        '审核通过就发布，消费者马上查得到；退回的话，理由写在行上，改好再交。发现有错，可以先撤回来改。',
    };
  }
  if (state === 'published') {
    return { type: 'success', title: `已发布（第 ${batch} 批）`, description: '消费者现在就查得到。' };
  }
  if (state === 'rolledBack') {
    return {
      type: 'warning',
      title: '已回滚',
      description: '这一批改过的东西都改回去了。要重新发布，请再上传一份名单。',
    };
  }
  return { type: 'warning', title: '已作废', description: '这份名单不再提交，已经发布的网点不受影响。' };
}

function Withdraw({ upload }: { upload: ListUpload }) {
  const navigate = useNavigate();
  const readAnew = useReadAnew();
  const withdraw = useAct(
    async () => {
      await api.write('POST', `${UPLOAD}/withdrawal`, { path: { uploadId: upload.id } });
      await readAnew(UPLOAD, UPLOADS);
    },
    { done: '已撤回，可以改了' },
  );
  return (
    <Popconfirm
      title="撤回来改？"
      description="撤回以后要重新提交，从头排队审核。"
      okText="撤回"
      onConfirm={async () => {
        if (await withdraw.run(undefined)) navigate(`/lists/${upload.id}/rows?show=all`);
      }}
    >
      <Button loading={withdraw.running}>撤回修改</Button>
    </Popconfirm>
  );
}
