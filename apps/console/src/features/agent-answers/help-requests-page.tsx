import { type ApiSchemas, HELP_ANSWER_LABELS, QUESTION_STATE_LABELS } from '@jiweibao/shared';
import { Alert, Button, Drawer, Tag } from 'antd';
import { useState } from 'react';
import { useList, useRead } from '../../platform/queries';
import { timeText } from '../../platform/times';
import { useFilters } from '../../platform/use-filters';
import { ListTable } from '../../ui/list-table';
import { PageHeading } from '../../ui/page-heading';
import { AnswerHelpForm } from './answer-help-form';
import { StateTabs, stateOf } from './state-tabs';

type Request = ApiSchemas['AgentHelpRequestReply'];

const FILTERS = ['state'] as const;

/** Complaints that bureaus ask the brand to help settle. Nothing of the consumer is among what is shown. */
export default function HelpRequestsPage() {
  const [filters, change] = useFilters(FILTERS);
  const state = stateOf(filters.state);
  const requests = useList('/api/v1/agent/help-requests', { query: { state } });
  const { data: first } = useRead('/api/v1/agent/help-requests', { query: { state } });
  const [answered, setAnswered] = useState<Request | null>(null);
  return (
    <>
      <PageHeading title="协助解决投诉" hint="监管局在调解一件和您的品牌有关的投诉，请您提出解决办法。" />
      <Alert
        type="info"
        showIcon
        style={{ marginBottom: 12 }}
        title="消费者是谁、怎么联系，只有监管局知道。您的办法由监管局转告。"
      />
      <StateTabs
        state={state}
        openCount={first?.openCount ?? 0}
        onChange={(chosen) => change({ state: chosen === 'open' ? undefined : chosen })}
      />
      <ListTable
        label="协助解决的投诉"
        list={requests}
        keyOf={(line) => line.id}
        open={(line) => line.state === 'open' && setAnswered(line)}
        leastWidth={760}
        empty={state === 'open' ? '没有等待答复的。' : '没有。'}
        columns={[
          {
            title: '产品',
            key: 'product',
            render: (_: unknown, { brand, product }: Request) => (
              <>
                {product}
                <div>{brand.name}</div>
              </>
            ),
          },
          {
            title: '问题和要求',
            key: 'told',
            width: 300,
            render: (_: unknown, { fault, wants, outletName }: Request) => (
              <>
                <div style={{ whiteSpace: 'pre-line' }}>{fault}</div>
                <div>想要：{wants}</div>
                {outletName !== null && <div>网点：{outletName}</div>}
              </>
            ),
          },
          {
            title: '哪个局',
            key: 'bureau',
            render: (_: unknown, { bureau, askedAt }: Request) =>
              `${bureau.name ?? '—'} ${timeText(askedAt)}`,
          },
          { title: '最晚答复', key: 'due', render: (_: unknown, line: Request) => <Due line={line} /> },
          {
            title: '答复',
            key: 'answer',
            render: (_: unknown, line: Request) =>
              line.state === 'open' ? (
                <Button type="primary" size="small" onClick={() => setAnswered(line)}>
                  答复
                </Button>
              ) : (
                <Given line={line} />
              ),
          },
        ]}
      />
      <Drawer
        title="答复监管局"
        open={answered !== null}
        onClose={() => setAnswered(null)}
        size={460}
        destroyOnHidden
      >
        {answered !== null && <AnswerHelpForm request={answered} onDone={() => setAnswered(null)} />}
      </Drawer>
    </>
  );
}

function Due({ line: { dueOn, overdue } }: { line: Request }) {
  return overdue ? <Tag color="error">{dueOn} 已经过了</Tag> : dueOn;
}

function Given({ line: { state, answer, answerWords, answeredAt } }: { line: Request }) {
  if (answer === null) return QUESTION_STATE_LABELS[state];
  return (
    <>
      {HELP_ANSWER_LABELS[answer]}
      <div style={{ whiteSpace: 'pre-line' }}>{answerWords}</div>
      <div>{timeText(answeredAt)}</div>
    </>
  );
}
