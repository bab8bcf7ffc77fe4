import { type ApiSchemas, CASE_CHANNEL_LABELS, CASE_KIND_LABELS, DESK_STATE_LABELS } from '@jiweibao/shared';
import { Typography } from 'antd';
import type { ColumnsType } from 'antd/es/table';
import { Link } from 'react-router';
import { timeText } from '../../platform/times';
import { DeadlineTag, deadlinePurpose } from '../../ui/deadline';
import { NoteTag } from '../../ui/note-tag';

export type CaseLine = ApiSchemas['CaseLineReply'];

/** A line of an inbox: dense, two rows of text to a cell. */
export const CASE_COLUMNS: ColumnsType<CaseLine> = [
  {
    title: '编号',
    width: 168,
    render: (_value, line) => (
      <>
        <Link to={`/cases/${line.id}`} className="case-number">
          {line.number}
        </Link>
        <div>
          <KindTag kind={line.kind} />
          {line.unopened && <NoteTag tone="plain">没有打开过</NoteTag>}
          {line.deliveryState === 'undelivered' && <NoteTag tone="bad">没有送达</NoteTag>}
        </div>
      </>
    ),
  },
  {
    title: '对方',
    render: (_value, line) => (
      <>
        <Typography.Text strong={line.unopened}>{line.respondentName ?? '没有写名称'}</Typography.Text>
        <Second>{[line.brand?.name, line.category?.name].filter(Boolean).join(' · ') || '没有说品牌'}</Second>
      </>
    ),
  },
  {
    title: '收到',
    width: 150,
    render: (_value, line) => (
      <>
        {timeText(line.receivedAt)}
        <Second>{CASE_CHANNEL_LABELS[line.channel]}</Second>
      </>
    ),
  },
  {
    title: '在哪里，谁承办',
    width: 176,
    render: (_value, line) => (
      <>
        {shortBureau(line.holder.name ?? line.holder.code)}
        <Second>{line.assignedTo === null ? '还没有人承办' : (line.assignedTo.name ?? '已离开的人')}</Second>
      </>
    ),
  },
  {
    title: '期限',
    width: 172,
    render: (_value, { deadline }) =>
      deadline !== null && (
        <>
          <DeadlineTag deadline={deadline} />
          <Second>{deadlinePurpose(deadline)}</Second>
        </>
      ),
  },
  { title: '状态', width: 92, render: (_value, { state }) => DESK_STATE_LABELS[state] },
];

function KindTag({ kind }: Pick<CaseLine, 'kind'>) {
  return <NoteTag tone={kind === 'complaint' ? 'own' : 'other'}>{CASE_KIND_LABELS[kind]}</NoteTag>;
}

function Second({ children }: { children: string }) {
  return (
    <Typography.Text type="secondary" className="second-row">
      {children}
    </Typography.Text>
  );
}

/** 石家庄市长安区市场监督管理局 → 长安区局: in a narrow column its office and its city are said often enough. */
function shortBureau(name: string): string {
  const short = name.replace('市场监督管理', '').replace(/^.{2,4}市(?=.{2,}[县区市旗])/, '');
  return short;
}
