import { ACCOUNT_STATE_LABELS, AGENT_ROLE_LABELS, type ApiSchemas } from '@jiweibao/shared';
import { Button, Table, Tag } from 'antd';
import type { ReactNode } from 'react';
import { timeText } from '../../platform/times';

export type AgentAccount = ApiSchemas['AgentAccountReply'];

const COLORS = { invited: 'processing', active: 'success', disabled: 'default' } as const;

interface Props {
  accounts: readonly AgentAccount[];
  loading: boolean;
  acts: (account: AgentAccount) => ReactNode;
  /** How the agents are called; left out where there is but one. */
  agents?: readonly { generalAgentId: string; name: string }[];
  loadMore: (() => void) | null;
}

/** People of general agents. */
export function AccountTable({ accounts, loading, acts, agents, loadMore }: Props) {
  return (
    <>
      <Table<AgentAccount>
        size="small"
        pagination={false}
        rowKey="accountId"
        loading={loading}
        dataSource={[...accounts]}
        scroll={{ x: 780 }}
        locale={{ emptyText: loading ? ' ' : '还没有账号。' }}
        columns={[
          { title: '登录名', dataIndex: 'loginName' },
          { title: '姓名', dataIndex: 'name' },
          ...(agents === undefined
            ? []
            : [
                {
                  title: '总代理',
                  key: 'agent',
                  render: (_: unknown, { generalAgentId }: AgentAccount) =>
                    agents.find((agent) => agent.generalAgentId === generalAgentId)?.name,
                },
              ]),
          {
            title: '岗位',
            key: 'roles',
            render: (_, { roles }) => roles.map((role) => AGENT_ROLE_LABELS[role]).join('、'),
          },
          {
            title: '状况',
            key: 'state',
            render: (_, { state, invitationExpiresAt }) => (
              <>
                <Tag color={COLORS[state]}>{ACCOUNT_STATE_LABELS[state]}</Tag>
                {state === 'invited' &&
                  invitationExpiresAt !== null &&
                  `链接到 ${timeText(invitationExpiresAt)}`}
              </>
            ),
          },
          { title: '', key: 'acts', render: (_, account) => acts(account) },
        ]}
      />
      {loadMore !== null && (
        <div className="list-foot">
          <Button onClick={loadMore}>再显示一些</Button>
        </div>
      )}
    </>
  );
}
