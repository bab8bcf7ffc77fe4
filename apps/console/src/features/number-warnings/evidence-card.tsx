import {
  type ApiSchemas,
  CASE_KIND_LABELS,
  EVIDENCE_KIND_LABELS,
  EVIDENCE_KINDS,
  type EvidenceKind,
  LONGEST_WARNING_WORDS,
} from '@jiweibao/shared';
import { Alert, Button, Card, Form, Input, Modal, Radio, Space, Tag, Typography } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { api } from '../../platform/api';
import { useReadAnew } from '../../platform/queries';
import { timeText } from '../../platform/times';
import { useAct } from '../../platform/use-act';
import { useKeptForm } from '../../platform/use-kept-form';
import { FilePicker, type PickedFiles } from '../../ui/file-picker';
import { showFieldFaults } from '../../ui/form-problem';
import { FileLinks } from './file-links';

type Warning = ApiSchemas['WarningCaseReply'];
type Evidence = ApiSchemas['EvidenceReply'];

/** What shows what the number is used for. */
export function EvidenceCard({ warning }: { warning: Warning }) {
  const [adding, setAdding] = useState(false);
  const { evidence, mayAdd, id } = warning;
  return (
    <Card
      title={`证据（${evidence.length}）`}
      size="small"
      extra={mayAdd && <Button onClick={() => setAdding(true)}>放进证据</Button>}
    >
      {evidence.length === 0 ? (
        <Typography.Text type="secondary">还没有证据。至少放进一份才能提请批准。</Typography.Text>
      ) : (
        <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
          {evidence.map((each) => (
            <EvidencePiece key={each.id} evidence={each} warningId={id} />
          ))}
        </Space>
      )}
      <Modal title="放进证据" open={adding} onCancel={() => setAdding(false)} footer={null} destroyOnHidden>
        <EvidenceForm warningId={id} onDone={() => setAdding(false)} />
      </Modal>
    </Card>
  );
}

function EvidencePiece({ evidence, warningId }: { evidence: Evidence; warningId: string }) {
  const { kind, words, signal, files, addedBy, addedAt } = evidence;
  return (
    <div>
      <Space wrap size={6}>
        <Tag>{EVIDENCE_KIND_LABELS[kind]}</Tag>
        <Typography.Text type="secondary">
          {addedBy ?? '—'} {timeText(addedAt)}
        </Typography.Text>
      </Space>
      {kind === 'case' && <CaseLink found={evidence.case} />}
      {signal !== null && (
        <div>
          放进来以前 30 天，辖区里不在名录的核验 {signal.unlistedChecks} 人次、已有警示时{' '}
          {signal.warnedChecks} 人次，投诉举报 {signal.cases} 件
        </div>
      )}
      {words !== null && <div style={{ whiteSpace: 'pre-line' }}>{words}</div>}
      <FileLinks
        files={files}
        address={(fileId) => `/api/v1/staff/number-warnings/${warningId}/files/${fileId}`}
      />
    </div>
  );
}

function CaseLink({ found }: { found: Evidence['case'] }) {
  if (found === null) return <div>一件不在您辖区的投诉举报，或者已经清空的。</div>;
  return (
    <div>
      <Link to={`/cases/${found.id}`}>
        {CASE_KIND_LABELS[found.kind]} {found.number}
      </Link>
    </div>
  );
}

interface Values {
  kind: EvidenceKind;
  words?: string;
  caseNumber?: string;
  files?: PickedFiles;
}

function EvidenceForm({ warningId, onDone }: { warningId: string; onDone: () => void }) {
  const [form] = Form.useForm<Values>();
  const kept = useKeptForm(form, `number-warning.${warningId}.evidence`);
  const readAnew = useReadAnew();
  const kind = Form.useWatch('kind', form) ?? 'words';
  const add = useAct(
    ({ kind: chosen, words, caseNumber, files }: Values, idempotencyKey) =>
      api.write('POST', '/api/v1/staff/number-warnings/{warningId}/evidence', {
        path: { warningId },
        body: {
          kind: chosen,
          words: words || null,
          ...(chosen === 'case' && { caseNumber }),
          ...(chosen === 'files' && { fileIds: files?.files.map(({ id }) => id) ?? [] }),
        },
        idempotencyKey,
        draftKey: chosen === 'files' ? files?.draftKey : undefined,
      }),
    { done: '已经放进去了', quiet: true },
  );
  const { problem } = add;
  const placed = problem !== null && showFieldFaults(form, problem);
  async function send(values: Values) {
    if (!(await add.run(values))) return;
    kept.forget();
    await readAnew('/api/v1/staff/number-warnings/{warningId}', '/api/v1/staff/number-warnings');
    onDone();
  }
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={{ kind: 'words' }}
      onFinish={send}
      onValuesChange={kept.keep}
    >
      {problem !== null && !placed && (
        <Alert type="error" showIcon style={{ marginBottom: 12 }} title={problem.detail} />
      )}
      <Form.Item name="kind" label="哪一种">
        <Radio.Group
          options={EVIDENCE_KINDS.map((value) => ({ value, label: EVIDENCE_KIND_LABELS[value] }))}
        />
      </Form.Item>
      {kind === 'case' && (
        <Form.Item
          name="caseNumber"
          label="收件编号"
          extra="只能放您看得到的投诉举报；别的局只看到编号，看不到是谁。"
        >
          <Input inputMode="numeric" maxLength={40} />
        </Form.Item>
      )}
      {kind === 'files' && (
        <Form.Item
          name="files"
          label="照片或文件"
          extra="网页截图、短信截图、传单。照片里别人的姓名、电话请先盖住。"
        >
          <FilePicker />
        </Form.Item>
      )}
      {kind === 'signal' && (
        <Alert
          type="info"
          showIcon
          style={{ marginBottom: 16 }}
          title="系统会记下最近 30 天辖区里有多少人次查过这个号码、有几件投诉举报。次数只是线索，还要有别的证据。"
        />
      )}
      <Form.Item
        name="words"
        label={kind === 'words' ? '情况说明' : '说明（可以不写）'}
        rules={[{ required: kind === 'words', message: '请写下情况' }]}
      >
        <Input.TextArea rows={4} maxLength={LONGEST_WARNING_WORDS} showCount />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={add.running}>
        放进去
      </Button>
    </Form>
  );
}
