import type { ApiSchemas } from '@jiweibao/shared';
import { App, Button, Card, Dropdown, Empty, Flex, Typography } from 'antd';
import { useState } from 'react';
import { api } from '../../../platform/api';
import { useRead, useReadAnew } from '../../../platform/queries';
import { timeText } from '../../../platform/times';
import { useAct } from '../../../platform/use-act';
import { Loading } from '../../../ui/loading';
import { NoteTag } from '../../../ui/note-tag';
import { ProblemNotice } from '../../../ui/problem-notice';
import { VoidDocument } from './void-document';

type Document = ApiSchemas['DocumentReply'];
type FormOfCase = ApiSchemas['FormOfCaseReply'];

/** The documents of a case: what was issued, what may be issued now, and how each would look. */
export function DocumentsCard({ caseId }: { caseId: string }) {
  const { data, error, refetch } = useRead('/api/v1/staff/cases/{caseId}/documents', { path: { caseId } });
  const [voiding, setVoiding] = useState<Document | null>(null);
  if (error !== null && data === undefined) {
    return (
      <Card size="small" title="文书">
        <ProblemNotice error={error} again={() => void refetch()} />
      </Card>
    );
  }
  if (data === undefined) return <Loading />;
  const issuable = data.forms.filter((form) => form.issuable);
  return (
    <Card size="small" title="文书" extra={<PreviewMenu caseId={caseId} forms={data.forms} />}>
      {data.documents.length === 0 && (
        <Empty
          image={Empty.PRESENTED_IMAGE_SIMPLE}
          description="还没有文书。受理、不予受理等办理时会自动出具。"
        />
      )}
      <ul className="plain-list">
        {data.documents.map((document) => (
          <DocumentLine
            key={document.id}
            caseId={caseId}
            document={document}
            onVoid={() => setVoiding(document)}
          />
        ))}
      </ul>
      {issuable.length > 0 && (
        <Flex wrap gap="small" align="center">
          可以出具：
          {issuable.map((form) => (
            <IssueButton key={form.form} caseId={caseId} form={form} />
          ))}
        </Flex>
      )}
      {voiding !== null && (
        <VoidDocument caseId={caseId} document={voiding} onClose={() => setVoiding(null)} />
      )}
    </Card>
  );
}

function DocumentLine({
  caseId,
  document,
  onVoid,
}: {
  caseId: string;
  document: Document;
  onVoid: () => void;
}) {
  const { id, title, number, state, issuedAt, voidedAt, voidReason, mayVoid } = document;
  const address = `/api/v1/staff/cases/${caseId}/documents/${id}`;
  return (
    <li>
      <Flex wrap justify="space-between" gap="small">
        <div>
          <Typography.Text strong delete={state === 'void'}>
            {title}
          </Typography.Text>{' '}
          {state === 'void' && <NoteTag tone="bad">已作废</NoteTag>}
          <div>
            {number}，{timeText(issuedAt)} 出具
          </div>
          {voidedAt !== null && (
            <Typography.Text type="secondary">
              {timeText(voidedAt)} 作废：{voidReason}
            </Typography.Text>
          )}
        </div>
        <Flex gap="small">
          <Button size="small" href={`${address}/page`} target="_blank">
            看，打印
          </Button>
          <Button size="small" href={`${address}/file`} download>
            下载 Word
          </Button>
          {mayVoid && (
            <Button size="small" danger onClick={onVoid}>
              作废
            </Button>
          )}
        </Flex>
      </Flex>
    </li>
  );
}

function IssueButton({ caseId, form }: { caseId: string; form: FormOfCase }) {
  const { modal } = App.useApp();
  const readAnew = useReadAnew();
  const issue = useAct(
    (_nothing: null, idempotencyKey) =>
      api.write('POST', '/api/v1/staff/cases/{caseId}/documents', {
        path: { caseId },
        body: { form: form.form },
        idempotencyKey,
      }),
    { done: `已出具${form.title}` },
  );
  return (
    <Button
      size="small"
      loading={issue.running}
      onClick={() =>
        modal.confirm({
          title: `出具${form.title}？`,
          content: '内容从此固定，并取得文号。可以先在“预览”里看一看。',
          okText: '出具',
          onOk: async () => {
            if (await issue.run(null)) await readAnew('/api/v1/staff/cases/{caseId}/documents');
          },
        })
      }
    >
      {form.title}
    </Button>
  );
}

function PreviewMenu({ caseId, forms }: { caseId: string; forms: readonly FormOfCase[] }) {
  const items = forms.map(({ form, title }) => ({
    key: form,
    label: (
      <a href={`/api/v1/staff/cases/${caseId}/document-drafts/${form}/page`} target="_blank" rel="noreferrer">
        {title}
      </a>
    ),
  }));
  return (
    <Dropdown trigger={['click']} menu={{ items }}>
      <Button size="small">预览……</Button>
    </Dropdown>
  );
}
