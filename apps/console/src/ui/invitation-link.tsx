import { Alert, Modal, Typography } from 'antd';
import { timeText } from '../platform/times';

export interface Invitation {
  link: string;
  expiresAt: string;
}

/** A link that is told once: it is copied here, and handed over by the one who sees it. */
export function InvitationLink({ invitation, onClose }: { invitation: Invitation; onClose: () => void }) {
  return (
    <Modal
      open
      title="邀请链接"
      okText="已经复制好"
      onOk={onClose}
      onCancel={onClose}
      cancelButtonProps={{ style: { display: 'none' } }}
    >
      <Alert
        type="warning"
        showIcon
        title="链接只在这里显示一次，谁打开谁设密码。请用可靠的办法交给本人。"
        style={{ marginBottom: 12 }}
      />
      <Typography.Paragraph copyable code style={{ wordBreak: 'break-all' }}>
        {invitation.link}
      </Typography.Paragraph>
      <Typography.Text type="secondary">{`${timeText(invitation.expiresAt)} 以前有效；以前的链接作废。`}</Typography.Text>
    </Modal>
  );
}
