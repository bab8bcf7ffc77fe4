import { type ApiSchemas, CASE_KIND_LABELS, DESK_STATE_LABELS } from '@jiweibao/shared';
import { Button, Card, Flex, Spin, Typography } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useRead } from '../../platform/queries';
import { timeText } from '../../platform/times';
import { NoteTag } from '../../ui/note-tag';
import { ProblemNotice } from '../../ui/problem-notice';

type Page = ApiSchemas['CasePageReply'];
type History = ApiSchemas['HistoryReply'];

/** The other half of the filing, what may be the same thing, and how often both sides were here before. */
export function RelatedCard({ page: { id, linkedCase } }: { page: Page }) {
  const [asked, setAsked] = useState(false);
  return (
    <Card size="small" title="有关的案件">
      {linkedCase !== null && (
        <p>
          同一次提交的
          <Link to={`/cases/${linkedCase.id}`}>
            {CASE_KIND_LABELS[linkedCase.kind]} {linkedCase.number}
          </Link>
          ，{DESK_STATE_LABELS[linkedCase.state]}
        </p>
      )}
      {asked ? (
        <Flex vertical gap="small">
          <Duplicates caseId={id} />
          <Histories caseId={id} />
        </Flex>
      ) : (
        <Flex vertical gap="small" align="start">
          <Button onClick={() => setAsked(true)}>找重复的，查以前来过几次</Button>
          <Typography.Text type="secondary">只在您看得到的案件里；查过会留下记录。</Typography.Text>
        </Flex>
      )}
    </Card>
  );
}

function Duplicates({ caseId }: { caseId: string }) {
  const { data, error } = useRead(
    '/api/v1/staff/cases/{caseId}/duplicates',
    { path: { caseId } },
    { onFocus: false },
  );
  if (error !== null) return <ProblemNotice error={error} />;
  if (data === undefined) return <Spin />;
  if (data.cases.length === 0) return <div>{data.daysLookedBack} 天以内没有像的。</div>;
  return (
    <ul className="plain-list">
      {data.cases.map((each) => (
        <li key={each.id}>
          <NoteTag tone={each.likelihood === 'likely' ? 'near' : 'plain'}>
            {each.likelihood === 'likely' ? '很像' : '可能'}
          </NoteTag>
          <Link to={`/cases/${each.id}`}>
            {CASE_KIND_LABELS[each.kind]} {each.number}
          </Link>
          <div>{each.reasons.join('')}</div>
          <Typography.Text type="secondary">
            {timeText(each.receivedAt)}，{each.bureauName}
          </Typography.Text>
        </li>
      ))}
    </ul>
  );
}

function Histories({ caseId }: { caseId: string }) {
  const { data, error } = useRead(
    '/api/v1/staff/cases/{caseId}/history',
    { path: { caseId } },
    { onFocus: false },
  );
  if (error !== null) return <ProblemNotice error={error} />;
  if (data === undefined) return <Spin />;
  return (
    <div>
      <div>对方以前：{countsOf(data.respondent)}</div>
      <div>
        来的人以前：{data.complainant === null ? data.complainantUnknown : countsOf(data.complainant)}
      </div>
      <Typography.Text type="secondary">{data.scope}</Typography.Text>
    </div>
  );
}

function countsOf({ inAll, lastYear }: History): string {
  const words = ({ complaint, tipOff }: History['inAll']) => `投诉 ${complaint} 件、举报 ${tipOff} 件`;
  return `最近一年${words(lastYear)}；一共${words(inAll)}`;
}
