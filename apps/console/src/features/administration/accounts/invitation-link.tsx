import { Alert, Modal, Typography } from 'antd';
import { timeText } from '../../../platform/times';
import type { Issued } from './account-acts';

/** The link of an invitation, told once. */
export function InvitationLink({ issued, onClose }: { issued: Issued | null; onClose: () => void }) {
  return (
    <Modal
      open={issued !== null}
      title="邀请链接"
      okText="已经交给本人"
      cancelButtonProps={{ style: { display: 'none' } }}
      onOk={onClose}
      onCancel={onClose}
      maskClosable={false}
    >
      {issued !== null && (
        <>
          <Alert
            type="warning"
            showIcon
            title="只显示这一次。请用可靠的办法交给本人：谁打开，谁设密码。"
            style={{ marginBottom: 12 }}
          />
          <Typography.Paragraph copyable={{ text: issued.link, tooltips: ['复制', '已复制'] }} code>
            <span style={{ wordBreak: 'break-all' }}>{issued.link}</span>
          </Typography.Paragraph>
          <p>{timeText(issued.expiresAt)} 以前有效；以前发的链接作废。丢了可以重新发。</p>
        </>
      )}
    </Modal>
  );
}
