import { type ApiSchemas, QUESTION_ANSWER_LABELS, QUESTION_STATE_LABELS } from '@jiweibao/shared';
import { Alert, Button, Drawer, Tag } from 'antd';
import { useState } from 'react';
import { useList, useRead } from '../../platform/queries';
import { timeText } from '../../platform/times';
import { useFilters } from '../../platform/use-filters';
import { ListTable } from '../../ui/list-table';
import { PageHeading } from '../../ui/page-heading';
import { AnswerQuestionForm } from './answer-question-form';
import { StateTabs, stateOf } from './state-tabs';

type Question = ApiSchemas['AgentQuestionReply'];

const FILTERS = ['state'] as const;

/** "Is this number yours?", from bureaus. */
export default function AgentQuestionsPage() {
  const [filters, change] = useFilters(FILTERS);
  const state = stateOf(filters.state);
  const questions = useList('/api/v1/agent/number-questions', { query: { state } });
  const { data: first } = useRead('/api/v1/agent/number-questions', { query: { state } });
  const [answered, setAnswered] = useState<Question | null>(null);
  return (
    <>
      <PageHeading
        title="号码是不是我们的"
        hint="监管局在查一个号码，问是不是您的品牌或者网点的。请在日期以前答复。"
      />
      <Alert
        type="info"
        showIcon
        style={{ marginBottom: 12 }}
        title="答复会作为监管局判断的依据"
        description="是自己的号码，请尽快报到名录里，以免被当成假冒的。不清楚的，请答“我们不清楚”，不要猜。"
      />
      <StateTabs
        state={state}
        openCount={first?.openCount ?? 0}
        onChange={(chosen) => change({ state: chosen === 'open' ? undefined : chosen })}
      />
      <ListTable
        label="监管局问的号码"
        list={questions}
        keyOf={(line) => line.id}
        open={(line) => line.state === 'open' && setAnswered(line)}
        leastWidth={720}
        empty={state === 'open' ? '没有等待答复的。' : '没有。'}
        columns={[
          { title: '号码', dataIndex: 'display', render: (display: string) => <strong>{display}</strong> },
          { title: '品牌', dataIndex: 'brand', render: (brand: Question['brand']) => brand.name ?? '—' },
          {
            title: '哪个局问的',
            key: 'bureau',
            render: (_: unknown, { bureau, askedAt, words }: Question) => (
              <>
                {bureau.name} {timeText(askedAt)}
                {words !== null && <div style={{ whiteSpace: 'pre-line' }}>{words}</div>}
              </>
            ),
          },
          { title: '最晚答复', key: 'due', render: (_: unknown, line: Question) => <Due line={line} /> },
          {
            title: '答复',
            key: 'answer',
            render: (_: unknown, line: Question) =>
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
        title={answered === null ? '' : `答复：${answered.display}`}
        open={answered !== null}
        onClose={() => setAnswered(null)}
        size={460}
        destroyOnHidden
      >
        {answered !== null && <AnswerQuestionForm question={answered} onDone={() => setAnswered(null)} />}
      </Drawer>
    </>
  );
}

function Due({ line: { dueOn, overdue } }: { line: Question }) {
  return overdue ? <Tag color="error">{dueOn} 已经过了</Tag> : dueOn;
}

function Given({ line: { state, answer, outletName, answerWords, answeredAt } }: { line: Question }) {
  if (answer === null) return QUESTION_STATE_LABELS[state];
  return (
    <>
      {QUESTION_ANSWER_LABELS[answer]}
      {outletName !== null && `：${outletName}`}
      {answerWords !== null && <div style={{ whiteSpace: 'pre-line' }}>{answerWords}</div>}
      <div>{timeText(answeredAt)}</div>
    </>
  );
}
