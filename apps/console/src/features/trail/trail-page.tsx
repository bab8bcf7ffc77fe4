import { auditActInWords, auditSubjectInWords, NAMED_AUDIT_ACTS } from '@jiweibao/shared';
import { Button, DatePicker, Flex, Input, Select, Tag, Typography } from 'antd';
import dayjs from 'dayjs';
import { type LineOf, useList } from '../../platform/queries';
import { timeText } from '../../platform/times';
import { type Filters, useFilters } from '../../platform/use-filters';
import { ExportButton } from '../../ui/export-button';
import { ListTable } from '../../ui/list-table';
import { PageHeading } from '../../ui/page-heading';
import { ChainCheck } from './chain-check';

type Entry = LineOf<'/api/v1/staff/audit'>;

const FILTERS = ['actorId', 'act', 'subjectId', 'caseNumber', 'bureauCode', 'from', 'to'] as const;
const ACTOR_KINDS: Readonly<Record<string, string>> = {
  staff: '监管人员',
  agent: '总代理的人',
  consumer: '消费者',
  system: '系统',
};
const ACTS = NAMED_AUDIT_ACTS.map((act) => ({ value: act, label: auditActInWords(act) }));

/** Who did what to which thing, when; and whether anybody altered that afterwards. */
export default function TrailPage() {
  const [filters, change] = useFilters(FILTERS);
  const list = useList('/api/v1/staff/audit', { query: filters });
  return (
    <>
      <PageHeading
        title="操作记录"
        hint="本单位和下级做过的事，没有案件里写的内容。点人名或名称，只看他做的、或者对它做的。"
        acts={
          <>
            <ChainCheck />
            <ExportButton
              address={`/api/v1/staff/exports/audit.xlsx?${new URLSearchParams(filters as never)}`}
            />
          </>
        }
      />
      <FilterBar filters={filters} change={change} names={namesIn(list.lines)} />
      <ListTable<Entry>
        label="操作记录"
        list={list}
        keyOf={({ id }) => id}
        leastWidth={900}
        empty="没有这样的记录。换一段时间，或者去掉一些筛选再看。"
        columns={[
          { title: '时间', width: 150, render: (_, { happenedAt }) => timeText(happenedAt) },
          {
            title: '谁',
            render: (_, { actorKind, actorId, actorName }) => (
              <Narrow value={actorId} narrow={() => change({ actorId: actorId ?? undefined })}>
                {actorName ?? ACTOR_KINDS[actorKind] ?? actorKind}
              </Narrow>
            ),
          },
          { title: '单位', render: (_, { bureauName }) => bureauName },
          { title: '做了什么', render: (_, { act }) => auditActInWords(act) },
          {
            title: '对什么',
            render: (_, { subjectKind, subjectId, subjectName }) => (
              <>
                {auditSubjectInWords(subjectKind)}{' '}
                <Narrow value={subjectId} narrow={() => change({ subjectId })}>
                  {subjectName ?? subjectId}
                </Narrow>
              </>
            ),
          },
          {
            title: '相关',
            render: (_, { detailWords }) => (
              <Typography.Text type="secondary" style={{ fontSize: 12, overflowWrap: 'anywhere' }}>
                {detailWords.join('；')}
              </Typography.Text>
            ),
          },
          {
            title: '链上序号',
            width: 90,
            render: (_, { seq }) => seq ?? <Tag>待封存</Tag>,
          },
        ]}
      />
    </>
  );
}

function Narrow({
  value,
  narrow,
  children,
}: {
  value: string | null;
  narrow: () => void;
  children: React.ReactNode;
}) {
  if (value === null) return <>{children}</>;
  return (
    <Button
      type="link"
      size="small"
      style={{ padding: 0, height: 'auto', whiteSpace: 'normal', textAlign: 'left' }}
      onClick={narrow}
    >
      {children}
    </Button>
  );
}

type TrailFilters = Filters<(typeof FILTERS)[number]>;

function FilterBar({
  filters,
  change,
  names,
}: {
  filters: TrailFilters;
  change: (changed: TrailFilters) => void;
  names: ReadonlyMap<string, string>;
}) {
  const chosen = (['actorId', 'subjectId', 'bureauCode'] as const).filter((name) => filters[name]);
  const labels = { actorId: '谁', subjectId: '对什么', bureauCode: '单位' };
  return (
    <Flex wrap gap="small" style={{ marginBottom: 12 }}>
      <DatePicker.RangePicker
        aria-label="哪几天"
        allowEmpty={[true, true]}
        placeholder={['从哪天', '到哪天']}
        value={[filters.from ? dayjs(filters.from) : null, filters.to ? dayjs(filters.to) : null]}
        onChange={(days) =>
          change({ from: days?.[0]?.format('YYYY-MM-DD'), to: days?.[1]?.format('YYYY-MM-DD') })
        }
      />
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        aria-label="做了什么"
        placeholder="做了什么"
        style={{ minWidth: 160 }}
        value={filters.act}
        options={ACTS}
        onChange={(act?: string) => change({ act })}
      />
      <Input.Search
        key={filters.caseNumber ?? ''}
        allowClear
        aria-label="案件的收件编号"
        placeholder="案件的收件编号"
        style={{ width: 220 }}
        defaultValue={filters.caseNumber}
        onSearch={(words) => change({ caseNumber: words.trim() || undefined })}
      />
      {chosen.map((name) => (
        <Tag
          key={name}
          closable
          onClose={() => change({ [name]: undefined })}
          style={{ alignSelf: 'center' }}
        >
          {labels[name]}：{names.get(filters[name]!) ?? filters[name]}
        </Tag>
      ))}
    </Flex>
  );
}

/** What the ids of the lines that are shown are called. */
function namesIn(lines: readonly Entry[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { actorId, actorName, subjectId, subjectName } of lines) {
    if (actorId && actorName) names.set(actorId, actorName);
    if (subjectName) names.set(subjectId, subjectName);
  }
  return names;
}
