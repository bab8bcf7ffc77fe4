import { PlusOutlined } from '@ant-design/icons';
import { Button, Flex, Popconfirm, Select } from 'antd';
import { useCallback, useState } from 'react';
import { api } from '../../platform/api';
import { useRead } from '../../platform/queries';
import { useAct } from '../../platform/use-act';
import { useFilters } from '../../platform/use-filters';
import { type Invitation, InvitationLink } from '../../ui/invitation-link';
import { PageHeading } from '../../ui/page-heading';
import { ProblemNotice } from '../../ui/problem-notice';
import { AccountTable, type AgentAccount } from './account-table';
import { NewcomerForm } from './newcomer-form';
import { useAccounts } from './use-accounts';

const ADDRESS = '/api/v1/staff/agent-accounts';
const FILTERS = ['generalAgentId'] as const;

/** The people of all general agents, for the province's administrators. */
export default function AgentAccountsPage() {
  const [{ generalAgentId }, change] = useFilters(FILTERS);
  const read = useCallback(
    (cursor: string | undefined) => api.read(ADDRESS, { query: { generalAgentId, cursor } }),
    [generalAgentId],
  );
  const list = useAccounts(read);
  const agents = useRead('/api/v1/staff/general-agents', {});
  const [inviting, setInviting] = useState(false);
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const act = useAct(async (work: () => Promise<unknown>) => {
    await work();
    list.again();
  });
  const known = agents.data?.generalAgents ?? [];
  const names = new Map(known.map((agent) => [agent.generalAgentId, agent.name]));
  const at = (accountId: string) => ({ path: { accountId } });
  const acts = ({ accountId, state, enrolled }: AgentAccount) => (
    <Flex wrap gap="small">
      {state === 'disabled' ? (
        <Button
          size="small"
          onClick={() =>
            void act.run(async () =>
              setInvitation(await api.write('POST', `${ADDRESS}/{accountId}/enabling`, at(accountId))),
            )
          }
        >
          重新启用
        </Button>
      ) : (
        <>
          <Popconfirm
            title="重新邀请？原来的密码和登录马上作废。"
            okText="重新邀请"
            cancelText="取消"
            onConfirm={() =>
              void act.run(async () =>
                setInvitation(await api.write('POST', `${ADDRESS}/{accountId}/invitation`, at(accountId))),
              )
            }
          >
            <Button size="small">重新邀请</Button>
          </Popconfirm>
          {enrolled && (
            <Popconfirm
              title="去掉动态口令？手机和恢复码都丢了才这样做。"
              okText="去掉"
              cancelText="取消"
              onConfirm={() =>
                void act.run(() => api.write('DELETE', `${ADDRESS}/{accountId}/second-factor`, at(accountId)))
              }
            >
              <Button size="small">去掉动态口令</Button>
            </Popconfirm>
          )}
          <Popconfirm
            title="停用？登录马上作废，以后可以重新启用。"
            okText="停用"
            cancelText="取消"
            onConfirm={() =>
              void act.run(() => api.write('POST', `${ADDRESS}/{accountId}/disabling`, at(accountId)))
            }
          >
            <Button size="small" danger>
              停用
            </Button>
          </Popconfirm>
        </>
      )}
    </Flex>
  );
  if (list.error !== null) return <ProblemNotice error={list.error} again={list.again} />;
  return (
    <>
      <PageHeading
        title="总代理账号"
        hint="只有省局的管理员管总代理的账号；总代理的管理员可以再邀请本单位的人。"
        acts={
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setInviting(true)}>
            邀请一个人
          </Button>
        }
      />
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        aria-label="总代理"
        placeholder="全部总代理"
        style={{ width: 300, maxWidth: '100%', marginBottom: 12 }}
        value={generalAgentId}
        options={known.map((agent) => ({ value: agent.generalAgentId, label: agent.name }))}
        onChange={(value?: string) => change({ generalAgentId: value })}
      />
      <AccountTable
        accounts={list.accounts}
        loading={list.isLoading}
        acts={acts}
        agentName={(id) => names.get(id) ?? ''}
        loadMore={list.loadMore}
      />
      {inviting && (
        <NewcomerForm
          agents={known}
          invite={(body, idempotencyKey) => api.write('POST', ADDRESS, { body, idempotencyKey })}
          onInvited={(issued) => {
            setInviting(false);
            setInvitation(issued);
            list.again();
          }}
          onClose={() => setInviting(false)}
        />
      )}
      {invitation !== null && <InvitationLink invitation={invitation} onClose={() => setInvitation(null)} />}
    </>
  );
}
