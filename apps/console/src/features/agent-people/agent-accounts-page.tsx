import { Button, Popconfirm, Select } from 'antd';
import { api } from '../../platform/api';
import { useRead } from '../../platform/queries';
import { useFilters } from '../../platform/use-filters';
import { People, type PeopleWays } from './people';
import { useAccounts } from './use-accounts';

const ADDRESS = '/api/v1/staff/agent-accounts';
const FILTERS = ['generalAgentId'] as const;
const at = (accountId: string) => ({ path: { accountId } });
const WAYS: PeopleWays = {
  invite: (body, idempotencyKey) => api.write('POST', ADDRESS, { body, idempotencyKey }),
  enable: (id) => api.write('POST', `${ADDRESS}/{accountId}/enabling`, at(id)),
  inviteAnew: (id) => api.write('POST', `${ADDRESS}/{accountId}/invitation`, at(id)),
  disable: (id) => api.write('POST', `${ADDRESS}/{accountId}/disabling`, at(id)),
};

/** The people of all general agents, for the province's administrators. */
export default function AgentAccountsPage() {
  const [{ generalAgentId }, change] = useFilters(FILTERS);
  const list = useAccounts(ADDRESS, { generalAgentId });
  const agents = useRead('/api/v1/staff/general-agents', {}).data?.generalAgents ?? [];
  return (
    <People
      title="总代理账号"
      hint="只有省局的管理员管总代理的账号；总代理的管理员可以再邀请本单位的人。"
      list={list}
      ways={WAYS}
      agents={agents}
      filter={
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          aria-label="总代理"
          placeholder="全部总代理"
          style={{ width: 300, maxWidth: '100%', marginBottom: 12 }}
          value={generalAgentId}
          options={agents.map((agent) => ({ value: agent.generalAgentId, label: agent.name }))}
          onChange={(value?: string) => change({ generalAgentId: value })}
        />
      }
      furtherActs={({ accountId, enrolled }, run) =>
        enrolled && (
          <Popconfirm
            title="去掉动态口令？手机和恢复码都丢了才这样做。"
            okText="去掉"
            cancelText="取消"
            onConfirm={() =>
              run(() => api.write('DELETE', `${ADDRESS}/{accountId}/second-factor`, at(accountId)))
            }
          >
            <Button size="small">去掉动态口令</Button>
          </Popconfirm>
        )
      }
    />
  );
}
