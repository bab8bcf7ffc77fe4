import { type ApiSchemas, HELP_ANSWER_LABELS, QUESTION_STATE_LABELS } from '@jiweibao/shared';
import { App, Button, Card, Drawer, Space, Tag, Typography } from 'antd';
import { useState } from 'react';
import { api } from '../../platform/api';
import { useRead, useReadAnew } from '../../platform/queries';
import { timeText } from '../../platform/times';
import { useAct } from '../../platform/use-act';
import { ProblemNotice } from '../../ui/problem-notice';
import { AskHelpForm } from './ask-help-form';

type Request = ApiSchemas['CaseHelpRequestReply'];

interface Props {
  page: Pick<ApiSchemas['CasePageReply'], 'id' | 'kind'>;
}

/** On a complaint's page: what its brand was asked and said, and asking it. Of a tip-off, which is confidential, nothing. */
export default function CaseHelpPanel({ page: { id, kind } }: Props) {
  return kind === 'complaint' ? <HelpOfComplaint caseId={id} /> : null;
}

function HelpOfComplaint({ caseId }: { caseId: string }) {
  const help = useRead('/api/v1/staff/cases/{caseId}/help-requests', { path: { caseId } });
  const [asking, setAsking] = useState(false);
  if (help.error !== null) return <ProblemNotice error={help.error} again={() => help.refetch()} />;
  const { data } = help;
  return (
    <Card
      title="请品牌协助"
      size="small"
      loading={data === undefined}
      extra={data?.mayAsk && <Button onClick={() => setAsking(true)}>请品牌协助解决</Button>}
    >
      {data !== undefined && (
        <>
          {data.requests.length === 0 && (
            <Typography.Text type="secondary">
              {data.whyNot ?? '还没有请过。品牌的总代理可以提出解决办法，它看不到投诉人。'}
            </Typography.Text>
          )}
          <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
            {data.requests.map((request) => (
              <RequestSeen key={request.id} request={request} caseId={caseId} mayTakeBack={data.mayAsk} />
            ))}
          </Space>
          <Drawer
            title="请品牌协助解决"
            open={asking}
            onClose={() => setAsking(false)}
            size={480}
            destroyOnHidden
          >
            <AskHelpForm caseId={caseId} help={data} onDone={() => setAsking(false)} />
          </Drawer>
        </>
      )}
    </Card>
  );
}

function RequestSeen({
  request,
  caseId,
  mayTakeBack,
}: {
  request: Request;
  caseId: string;
  mayTakeBack: boolean;
}) {
  const { id, brand, agent, state, overdue, dueOn, product, fault, wants, answer, answerWords } = request;
  return (
    <div>
      <Space wrap size={6}>
        <strong>{brand.name ?? '已经不在名录的品牌'}</strong>
        <Typography.Text type="secondary">{agent.name}</Typography.Text>
        <Tag color={overdue ? 'error' : state === 'answered' ? 'processing' : undefined}>
          {overdue ? `逾期没有答复（${dueOn}）` : QUESTION_STATE_LABELS[state]}
        </Tag>
        {state === 'open' && mayTakeBack && <TakeBack caseId={caseId} requestId={id} />}
      </Space>
      <div>
        告诉它的：{product}，{fault}；想要：{wants}
      </div>
      {answer !== null && (
        <div>
          <strong>{HELP_ANSWER_LABELS[answer]}</strong>{' '}
          <span style={{ whiteSpace: 'pre-line' }}>{answerWords}</span>
        </div>
      )}
      <Typography.Text type="secondary">
        {request.askedBy} {timeText(request.askedAt)} 请的，最晚 {dueOn} 答复
        {request.answeredAt !== null && `；${timeText(request.answeredAt)} 答复`}
      </Typography.Text>
    </div>
  );
}

function TakeBack({ caseId, requestId }: { caseId: string; requestId: string }) {
  const { modal } = App.useApp();
  const readAnew = useReadAnew();
  const takeBack = useAct(
    (_: undefined, idempotencyKey) =>
      api.write('POST', '/api/v1/staff/cases/{caseId}/help-requests/{requestId}/taking-back', {
        path: { caseId, requestId },
        idempotencyKey,
      }),
    { done: '已经收回' },
  );
  const ask = () =>
    modal.confirm({
      title: '不用品牌协助了？',
      content: '收回以后它不能再答复；需要的话可以再请。',
      okText: '收回',
      cancelText: '不收回',
      onOk: async () => {
        await takeBack.run(undefined);
        await readAnew('/api/v1/staff/cases/{caseId}/help-requests');
      },
    });
  return (
    <Button size="small" onClick={ask} loading={takeBack.running}>
      收回
    </Button>
  );
}
