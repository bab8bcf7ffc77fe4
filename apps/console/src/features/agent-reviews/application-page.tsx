import { AGENT_APPLICATION_STATE_LABELS, formatPhoneNumber } from '@jiweibao/shared';
import { Alert, Button, Card, Descriptions, Flex, Tag } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { api } from '../../platform/api';
import { useRead, useReadAnew } from '../../platform/queries';
import { timeText } from '../../platform/times';
import { useAct } from '../../platform/use-act';
import { type Invitation, InvitationLink } from '../../ui/invitation-link';
import { Loading } from '../../ui/loading';
import { PageHeading } from '../../ui/page-heading';
import { UnopenedPage } from '../../ui/unopened-page';
import { ApprovalForm } from './approval-form';
import { ReasonsModal } from './reasons-modal';

const EXAMPLES = ['授权书看不清公章，请重新拍照上传', '授权书已经过期', '单位名称和统一社会信用代码不一致'];

/** One application: who asks, their letters, and the decision. */
export default function ApplicationPage() {
  const { applicationId = '' } = useParams();
  const path = { applicationId };
  const { data, error, refetch } = useRead('/api/v1/staff/agent-applications/{applicationId}', { path });
  const [returning, setReturning] = useState(false);
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const readAnew = useReadAnew();
  const anew = () =>
    readAnew('/api/v1/staff/agent-applications', '/api/v1/staff/agent-applications/{applicationId}');
  const giveBack = useAct(
    async (reasons: string) => {
      await api.write('POST', '/api/v1/staff/agent-applications/{applicationId}/return', {
        path,
        body: { reasons },
      });
      await anew();
    },
    { done: '已退回，申请人凭查询码看得到原因' },
  );
  const resend = useAct(async () =>
    setInvitation(
      await api.write('POST', '/api/v1/staff/agent-applications/{applicationId}/invitation', { path }),
    ),
  );
  if (data === undefined) {
    if (error === null) return <Loading />;
    return (
      <UnopenedPage
        title="打不开这份申请"
        acts={<Link to="/agent-applications">回到总代理申请</Link>}
        error={error}
        again={() => void refetch()}
      />
    );
  }
  return (
    <>
      <PageHeading
        title={data.companyName}
        hint="总代理申请。打开一次留一条操作记录。"
        acts={
          data.state === 'pending' ? (
            <Button danger onClick={() => setReturning(true)}>
              退回……
            </Button>
          ) : (
            data.accountId !== null && (
              <Button loading={resend.running} onClick={() => void resend.run(undefined)}>
                邀请链接丢了，重发
              </Button>
            )
          )
        }
      />
      <Flex vertical gap="middle">
        <Card size="small">
          <Descriptions column={{ xs: 1, md: 2 }} size="small">
            <Descriptions.Item label="统一社会信用代码">{data.creditCode}</Descriptions.Item>
            <Descriptions.Item label="进展">
              <Tag>{AGENT_APPLICATION_STATE_LABELS[data.state]}</Tag>
            </Descriptions.Item>
            <Descriptions.Item label="联系人">{data.contactName ?? '已过保存期'}</Descriptions.Item>
            <Descriptions.Item label="联系电话">
              {data.contactPhone === null ? '已过保存期' : formatPhoneNumber(data.contactPhone)}
            </Descriptions.Item>
            <Descriptions.Item label="收到">{timeText(data.receivedAt)}</Descriptions.Item>
            <Descriptions.Item label="审核">{timeText(data.decidedAt)}</Descriptions.Item>
            {data.reasons !== null && <Descriptions.Item label="说明">{data.reasons}</Descriptions.Item>}
          </Descriptions>
        </Card>
        {data.joins && (
          <Alert
            type="info"
            showIcon
            title={`名录里已经有这个信用代码的总代理，有 ${data.accountCount} 个账号；通过以后，品牌加到它名下。`}
          />
        )}
        <ApprovalForm
          key={data.state}
          application={data}
          onApproved={(issued) => {
            setInvitation(issued);
            void anew();
          }}
        />
      </Flex>
      {returning && (
        <ReasonsModal
          title={`退回${data.companyName}的申请`}
          okText="退回"
          examples={EXAMPLES}
          running={giveBack.running}
          onClose={() => setReturning(false)}
          onSend={async (reasons) => {
            if (await giveBack.run(reasons)) setReturning(false);
          }}
        />
      )}
      {invitation !== null && <InvitationLink invitation={invitation} onClose={() => setInvitation(null)} />}
    </>
  );
}
