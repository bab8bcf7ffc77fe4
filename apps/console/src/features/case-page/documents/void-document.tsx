import type { ApiSchemas } from '@jiweibao/shared';
import { Alert, Button, Form, Input, Modal } from 'antd';
import { api } from '../../../platform/api';
import { useReadAnew } from '../../../platform/queries';
import { useAct } from '../../../platform/use-act';

type Document = ApiSchemas['DocumentReply'];

/** Asks why a document is to be void, and makes it so. */
export function VoidDocument({
  caseId,
  document,
  onClose,
}: {
  caseId: string;
  document: Document;
  onClose: () => void;
}) {
  const readAnew = useReadAnew();
  const voidIt = useAct(
    (body: { reason: string }, idempotencyKey) =>
      api.write('POST', '/api/v1/staff/cases/{caseId}/documents/{documentId}/void', {
        path: { caseId, documentId: document.id },
        body,
        idempotencyKey,
      }),
    { done: `${document.number} 已作废`, quiet: true },
  );
  async function send(body: { reason: string }) {
    if (!(await voidIt.run(body))) return;
    onClose();
    await readAnew('/api/v1/staff/cases/{caseId}/documents');
  }
  return (
    <Modal title={`作废${document.title}`} open footer={null} onCancel={onClose}>
      <p>{document.number} 这个文号保留，不再给别的文书用。作废以后可以重新出具一份。</p>
      <Form layout="vertical" requiredMark={false} onFinish={send}>
        {voidIt.problem !== null && <Alert type="error" showIcon title={voidIt.problem.detail} />}
        <Form.Item
          name="reason"
          label="为什么作废"
          rules={[{ required: true, whitespace: true, message: '请写明为什么作废' }]}
        >
          <Input.TextArea autoFocus rows={3} maxLength={200} showCount />
        </Form.Item>
        <Button danger type="primary" htmlType="submit" loading={voidIt.running}>
          作废
        </Button>
      </Form>
    </Modal>
  );
}
