import { AGENT_ROLE_LABELS, AGENT_ROLES, type AgentRole } from '@jiweibao/shared';
import { Select } from 'antd';
import { api } from '../../platform/api';
import { useAgent } from '../../platform/session';
import { People, type PeopleWays } from './people';
import { useAccounts } from './use-accounts';

const ADDRESS = '/api/v1/agent/accounts';
const at = (accountId: string) => ({ path: { accountId } });
const WAYS: PeopleWays = {
  invite: ({ loginName, name, roles }, idempotencyKey) =>
    api.write('POST', ADDRESS, { body: { loginName, name, roles }, idempotencyKey }),
  enable: (id) => api.write('POST', `${ADDRESS}/{accountId}/enabling`, at(id)),
  inviteAnew: (id) => api.write('POST', `${ADDRESS}/{accountId}/invitation`, at(id)),
  disable: (id) => api.write('POST', `${ADDRESS}/{accountId}/disabling`, at(id)),
};

/** The people of the own general agent. */
export default function ColleaguesPage() {
  const { accountId: own } = useAgent();
  const list = useAccounts(ADDRESS, {});
  return (
    <People
      title="同事账号"
      hint="一个人一个账号。管理员可以邀请、改岗位、停用。"
      list={list}
      ways={WAYS}
      own={own}
      furtherActs={({ accountId, name, roles }, run) => (
        <Select
          size="small"
          mode="multiple"
          aria-label={`${name}的岗位`}
          style={{ minWidth: 150 }}
          value={roles}
          options={AGENT_ROLES.map((value) => ({ value, label: AGENT_ROLE_LABELS[value] }))}
          onChange={(chosen: AgentRole[]) => {
            // Without a role an account can do nothing: the last one stays.
            if (chosen.length === 0) return;
            const request = { ...at(accountId), body: { roles: chosen } };
            run(() => api.write('PUT', `${ADDRESS}/{accountId}/roles`, request));
          }}
        />
      )}
    />
  );
}
