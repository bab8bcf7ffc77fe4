import { Alert, Card, Descriptions, Flex, Tag } from 'antd';
import { Link, useParams } from 'react-router';
import { useRead } from '../../platform/queries';
import { timeText } from '../../platform/times';
import { Loading } from '../../ui/loading';
import { PageHeading } from '../../ui/page-heading';
import { UnopenedPage } from '../../ui/unopened-page';
import { AnswerForm } from './answer-form';
import { dueWords, FreshnessTag } from './freshness-tag';
import { OutletActs } from './outlet-acts';
import { OutletForm } from './outlet-form';
import { ReportsWords } from './reports-card';
import { WithdrawProposal } from './withdraw-proposal';

/** One outlet: what is due, what waits, and its form. */
export default function OutletPage() {
  const { outletId = '' } = useParams();
  const { data, error, refetch } = useRead('/api/v1/agent/outlets/{outletId}', { path: { outletId } });
  if (data === undefined) {
    if (error === null) return <Loading />;
    return (
      <UnopenedPage
        title="打不开这个网点"
        acts={<Link to="/outlets">回到网点</Link>}
        error={error}
        again={() => void refetch()}
      />
    );
  }
  const { freshness, proposal, reports, certificates } = data;
  return (
    <>
      <PageHeading title={data.name} hint={data.divisionName} acts={<OutletActs outlet={data} />} />
      <Flex vertical gap="middle">
        {!data.open && <Alert type="warning" showIcon title="这个网点已经停掉，消费者查不到它。" />}
        <Card size="small">
          <Descriptions column={{ xs: 1, md: 3 }} size="small">
            <Descriptions.Item label="确认">
              <FreshnessTag freshness={freshness} />
            </Descriptions.Item>
            <Descriptions.Item label="最晚">{dueWords(freshness)}</Descriptions.Item>
            <Descriptions.Item label="上次确认">{freshness.confirmedOn ?? '没有'}</Descriptions.Item>
            <Descriptions.Item label="证书" span="filled">
              {certificates.length === 0
                ? '还没有发过'
                : certificates.map(({ number, issuedOn, withdrawnOn }) => (
                    <Tag
                      key={number}
                    >{`${number} ${issuedOn} 发${withdrawnOn === null ? '' : `，${withdrawnOn} 撤销`}`}</Tag>
                  ))}
            </Descriptions.Item>
          </Descriptions>
        </Card>
        {proposal !== null && (
          <Alert
            type={proposal.state === 'returned' ? 'error' : 'info'}
            showIcon
            title={
              proposal.state === 'returned'
                ? `申请的电话被退回：${proposal.reasons ?? ''}`
                : `申请的电话在等审核(${timeText(proposal.proposedAt)} 提交)`
            }
            description={proposal.phones.join('、') || '去掉全部电话'}
            action={proposal.state === 'pending' && <WithdrawProposal reviewId={proposal.reviewId} />}
          />
        )}
        {reports !== null && (
          <Card size="small" title="消费者反映有误，等您答复">
            <ReportsWords reports={reports} />
            <AnswerForm outletId={data.id} onDone={() => void refetch()} />
          </Card>
        )}
        {data.open && <OutletForm key={data.id} outlet={data} />}
      </Flex>
    </>
  );
}
