import { DownloadOutlined } from '@ant-design/icons';
import {
  LIST_UPLOAD_STAGE_LABELS,
  LIST_UPLOAD_STATE_LABELS,
  LIST_UPLOAD_STATES,
  type ListUploadState,
} from '@jiweibao/shared';
import { Button, Flex, Select, type TableProps, Tag } from 'antd';
import { Link, useNavigate } from 'react-router';
import { useList, useReadAnew } from '../../platform/queries';
import { timeText } from '../../platform/times';
import { useFilters } from '../../platform/use-filters';
import { ListTable } from '../../ui/list-table';
import { PageHeading } from '../../ui/page-heading';
import { ClaimedNumbers } from './claimed-numbers';
import type { ListUploadLine } from './contract';
import { TEMPLATE, UPLOADS } from './list-addresses';
import { DropArea } from './upload/drop-area';
import { useSendList } from './upload/use-send-list';
import { isAtWork } from './upload-progress';
import './lists.css';

const FILTERS = ['state'] as const;
const STATE_COLOURS: Readonly<Record<ListUploadState, string | undefined>> = {
  draft: 'blue',
  submitted: 'gold',
  returned: 'red',
  withdrawn: 'blue',
  published: 'green',
  rolledBack: undefined,
  discarded: undefined,
};

/** The lists of one's general agent: a new one to send, and what became of those before. */
export default function ListsPage() {
  const navigate = useNavigate();
  const readAnew = useReadAnew();
  const [filters, change] = useFilters(FILTERS);
  const list = useList(UPLOADS, { query: { state: filters.state as ListUploadState | undefined } });
  const { sending, send, giveUp } = useSendList({ address: UPLOADS, method: 'POST' }, ({ id }) => {
    void readAnew(UPLOADS);
    navigate(`/lists/${String(id)}/columns`);
  });
  return (
    <>
      <PageHeading title="网点名单" hint="上传名单，改好错，提交审核；通过以后消费者马上查得到。" />
      <ClaimedNumbers />
      <DropArea sending={sending} send={send} giveUp={giveUp} label="上传名单">
        <Button type="link" icon={<DownloadOutlined />} href={TEMPLATE}>
          没有现成的表？下载模板
        </Button>
      </DropArea>
      <Flex justify="space-between" align="center" className="section-head">
        <h2>交过的名单</h2>
        <Select
          allowClear
          aria-label="按状态筛选"
          placeholder="全部状态"
          style={{ width: 140 }}
          value={filters.state}
          onChange={(state?: string) => change({ state: state ?? '' })}
          options={LIST_UPLOAD_STATES.map((state) => ({
            value: state,
            label: LIST_UPLOAD_STATE_LABELS[state],
          }))}
        />
      </Flex>
      <ListTable
        label="交过的名单"
        list={list}
        keyOf={({ id }) => id}
        columns={COLUMNS}
        leastWidth={720}
        open={({ id }) => navigate(`/lists/${id}`)}
        empty={filters.state ? '没有这种状态的名单。' : '还没有交过名单。从上面上传第一份。'}
      />
    </>
  );
}

const COLUMNS: NonNullable<TableProps<ListUploadLine>['columns']> = [
  {
    title: '名单',
    render: (_, { id, fileName, fileVersion }) => (
      <>
        <Link to={`/lists/${id}`}>{fileName}</Link>
        {fileVersion > 1 && <span className="quiet">（第 {fileVersion} 版）</span>}
      </>
    ),
  },
  { title: '状态', width: 110, render: (_, line) => <StateTag line={line} /> },
  { title: '改了什么', render: (_, line) => <WhatChanges line={line} /> },
  { title: '谁', width: 100, render: (_, { createdBy }) => createdBy ?? '—' },
  {
    title: '什么时候',
    width: 150,
    render: (_, { createdAt, submittedAt }) => timeText(submittedAt ?? createdAt),
  },
];

function StateTag({ line }: { line: ListUploadLine }) {
  return (
    <>
      <Tag color={STATE_COLOURS[line.state]}>{LIST_UPLOAD_STATE_LABELS[line.state]}</Tag>
      {(isAtWork(line.stage) || line.stage === 'failed') && (
        <div className="quiet">{LIST_UPLOAD_STAGE_LABELS[line.stage]}</div>
      )}
    </>
  );
}

function WhatChanges({ line: { rowCounts, diffCounts, state } }: { line: ListUploadLine }) {
  if (rowCounts === null) return <span className="quiet">还没有检查完</span>;
  const open = state === 'draft' || state === 'returned' || state === 'withdrawn';
  return (
    <>
      <div>
        共 {rowCounts.rows} 行{open && rowCounts.errors > 0 && `，${rowCounts.errors} 行有错`}
      </div>
      {diffCounts !== null && (
        <div className="quiet">
          新增 {diffCounts.added}，变更 {diffCounts.changed}，没有写到 {diffCounts.missing}
        </div>
      )}
    </>
  );
}
