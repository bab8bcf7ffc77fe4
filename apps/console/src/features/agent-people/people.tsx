import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useAct } from '../../platform/use-act';
import { type Invitation, InvitationLink } from '../../ui/invitation-link';
import { PageHeading } from '../../ui/page-heading';
import { ProblemNotice } from '../../ui/problem-notice';
import { AccountActs, type AccountWays } from './account-acts';
import { AccountTable, type AgentAccount } from './account-table';
import { type Newcomer, NewcomerForm } from './newcomer-form';
import type { ReadAccounts } from './use-accounts';

export interface PeopleWays extends AccountWays {
  invite: (newcomer: Newcomer, idempotencyKey: string) => Promise<Invitation>;
}

interface Props {
  title: string;
  hint: string;
  list: ReadAccounts;
  ways: PeopleWays;
  /** For who sees several general agents; left out for the own one. */
  agents?: readonly { generalAgentId: string; name: string }[];
  /** Which of the accounts are shown. */
  filter?: ReactNode;
  /** The account of the person at the page, who does nothing to it here. */
  own?: string;
  /** What this list alone offers for an account that is in use. */
  furtherActs?: (account: AgentAccount, run: (work: () => Promise<unknown>) => void) => ReactNode;
}

/** A list of people of general agents: who is in it, whom to invite, whose account ends. */
export function People({ title, hint, list, ways, agents, filter, own, furtherActs }: Props) {
  const [inviting, setInviting] = useState(false);
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const act = useAct(async (work: () => Promise<unknown>) => {
    await work();
    list.again();
  });
  const run = (work: () => Promise<unknown>) => void act.run(work);
  if (list.error !== null) return <ProblemNotice error={list.error} again={list.again} />;
  return (
    <>
      <PageHeading
        title={title}
        hint={hint}
        acts={
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setInviting(true)}>
            邀请一个人
          </Button>
        }
      />
      {filter}
      <AccountTable
        accounts={list.accounts}
        loading={list.isLoading}
        acts={(account) =>
          account.accountId === own ? (
            '自己'
          ) : (
            <AccountActs account={account} ways={ways} run={run} onInvited={setInvitation}>
              {furtherActs?.(account, run)}
            </AccountActs>
          )
        }
        agents={agents}
        loadMore={list.loadMore}
      />
      {inviting && (
        <NewcomerForm
          agents={agents}
          invite={ways.invite}
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
