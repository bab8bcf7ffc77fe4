import { type ApiSchemas, QUESTION_LIST_LABELS, QUESTION_LISTS, type QuestionList } from '@jiweibao/shared';
import { App, Badge, Button, Flex, Input, Tabs } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { api } from '../../platform/api';
import { useList, useRead, useReadAnew } from '../../platform/queries';
import { timeText } from '../../platform/times';
import { useAct } from '../../platform/use-act';
import { useFilters } from '../../platform/use-filters';
import { BrandSelect } from '../../ui/brand-select';
import { ListTable } from '../../ui/list-table';
import { PageHeading } from '../../ui/page-heading';
import { AskDrawer } from './ask-drawer';
import { QuestionSeen } from './question-seen';

type Question = ApiSchemas['StaffQuestionReply'];

const FILTERS = ['list', 'number', 'brandId'] as const;
const EMPTY: Record<QuestionList, string> = {
  open: '没有等待答复的。',
  overdue: '没有逾期的。',
  answered: '还没有答复。',
  all: '没有找到。号码要填完整。',
};

/** What general agents were asked, by the own bureau and those below. */
export default function QuestionListPage() {
  const [filters, change] = useFilters(FILTERS);
  const list = QUESTION_LISTS.find((each) => each === filters.list) ?? 'open';
  const { number, brandId } = filters;
  const questions = useList('/api/v1/staff/number-questions', { query: { list, number, brandId } });
  const { data: counts } = useRead('/api/v1/staff/supervision-counts', {});
  const [asking, setAsking] = useState(false);
  return (
    <>
      <PageHeading
        title="问总代理"
        hint="号码是不是它的，总代理最清楚。答复会成为警示的证据。"
        acts={
          <Button type="primary" onClick={() => setAsking(true)}>
            问一个号码
          </Button>
        }
      />
      <Tabs
        activeKey={list}
        onChange={(key) => change({ list: key === 'open' ? undefined : key })}
        items={QUESTION_LISTS.map((each) => ({
          key: each,
          label: (
            <>
              {QUESTION_LIST_LABELS[each]}{' '}
              {each === 'overdue' && <Badge count={counts?.overdueQuestions ?? 0} size="small" />}
            </>
          ),
        }))}
      />
      <Flex wrap gap="small" style={{ marginBottom: 12 }}>
        <Input.Search
          aria-label="号码"
          allowClear
          placeholder="完整的号码"
          defaultValue={number}
          onSearch={(text) => change({ number: text.trim() || undefined })}
          style={{ width: 200 }}
        />
        <BrandSelect
          label="品牌"
          width={180}
          value={brandId}
          onChange={(value) => change({ brandId: value ?? undefined })}
        />
      </Flex>
      <ListTable
        label={QUESTION_LIST_LABELS[list]}
        list={questions}
        keyOf={(line) => line.id}
        leastWidth={820}
        empty={EMPTY[list]}
        columns={[
          {
            title: '号码',
            key: 'number',
            render: (_: unknown, line: Question) => <NumberCell line={line} />,
          },
          {
            title: '问谁',
            key: 'who',
            render: (_: unknown, { brand, agent }: Question) => (
              <>
                {brand.name ?? '—'}
                <br />
                {agent.name ?? '—'}
              </>
            ),
          },
          {
            title: '答复',
            key: 'answer',
            width: 320,
            render: (_: unknown, line: Question) => <QuestionSeen question={line} />,
          },
          {
            title: '谁问的',
            key: 'asked',
            render: (_: unknown, { bureau, askedBy, askedAt }: Question) => (
              <>
                {bureau.name} {askedBy}
                <br />
                {timeText(askedAt)}
              </>
            ),
          },
          { title: '', key: 'acts', render: (_: unknown, line: Question) => <TakeBack line={line} /> },
        ]}
      />
      <AskDrawer number={asking ? '' : null} warningId={null} onClose={() => setAsking(false)} />
    </>
  );
}

function NumberCell({ line: { display, warningId } }: { line: Question }) {
  return warningId === null ? display : <Link to={`/number-warnings/${warningId}`}>{display}</Link>;
}

function TakeBack({ line: { id, own, state, display } }: { line: Question }) {
  const { modal } = App.useApp();
  const readAnew = useReadAnew();
  const takeBack = useAct(
    (_: undefined, idempotencyKey) =>
      api.write('POST', '/api/v1/staff/number-questions/{questionId}/taking-back', {
        path: { questionId: id },
        idempotencyKey,
      }),
    { done: '已经收回' },
  );
  if (!own || state !== 'open') return null;
  const ask = () =>
    modal.confirm({
      title: `不用总代理答复 ${display} 了？`,
      content: '收回以后它不能再答复；需要的话可以再问。',
      okText: '收回',
      cancelText: '不收回',
      onOk: async () => {
        await takeBack.run(undefined);
        await readAnew('/api/v1/staff/number-questions', '/api/v1/staff/supervision-counts');
      },
    });
  return (
    <Button size="small" onClick={ask} loading={takeBack.running}>
      收回
    </Button>
  );
}
