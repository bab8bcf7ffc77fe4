import { PlusOutlined } from '@ant-design/icons';
import { AGENT_ROLE_LABELS, AGENT_ROLES, type AgentRole } from '@jiweibao/shared';
import { Button, Flex, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import { api } from '../../platform/api';
import { useAgent } from '../../platform/session';
import { useAct } from '../../platform/use-act';
import { type Invitation, InvitationLink } from '../../ui/invitation-link';
import { PageHeading } from '../../ui/page-heading';
import { ProblemNotice } from '../../ui/problem-notice';
import { AccountTable, type AgentAccount } from './account-table';
import { NewcomerForm } from './newcomer-form';
import { useAccounts } from './use-accounts';

const ADDRESS = '/api/v1/agent/accounts';
const readPage = (cursor: string | undefined) => api.read(ADDRESS, { query: { cursor } });

/** The people of the own general agent. */
export default function ColleaguesPage() {
  const { accountId: own } = useAgent();
  const list = useAccounts(readPage);
  const [inviting, setInviting] = useState(false);
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const act = useAct(async (work: () => Promise<unknown>) => {
    await work();
    list.again();
  });
  const at = (accountId: string) => ({ path: { accountId } });
  const acts = (account: AgentAccount) => {
    const { accountId, state, roles } = account;
    if (accountId === own) return '自己';
    return (
      <Flex wrap gap="small">
        {state !== 'disabled' && (
          <Select
            size="small"
            mode="multiple"
            aria-label={`${account.name}的岗位`}
            style={{ minWidth: 150 }}
            value={roles}
            options={AGENT_ROLES.map((value) => ({ value, label: AGENT_ROLE_LABELS[value] }))}
            onChange={(chosen: AgentRole[]) => {
              if (chosen.length > 0) {
                const request = { ...at(accountId), body: { roles: chosen } };
                void act.run(() => api.write('PUT', `${ADDRESS}/{accountId}/roles`, request));
              }
            }}
          />
        )}
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
  };
  if (list.error !== null) return <ProblemNotice error={list.error} again={list.again} />;
  return (
    <>
      <PageHeading
        title="同事账号"
        hint="一个人一个账号。管理员可以邀请、改岗位、停用。"
        acts={
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setInviting(true)}>
            邀请一个人
          </Button>
        }
      />
      <AccountTable accounts={list.accounts} loading={list.isLoading} acts={acts} loadMore={list.loadMore} />
      {inviting && (
        <NewcomerForm
          invite={({ loginName, name, roles }, idempotencyKey) =>
            api.write('POST', ADDRESS, { body: { loginName, name, roles }, idempotencyKey })
          }
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
