import { Button, Flex, Popconfirm } from 'antd';
import type { ReactNode } from 'react';
import type { Invitation } from '../../ui/invitation-link';
import type { AgentAccount } from './account-table';

/** How the service does to an account what every list of accounts offers. */
export interface AccountWays {
  enable: (accountId: string) => Promise<Invitation>;
  inviteAnew: (accountId: string) => Promise<Invitation>;
  disable: (accountId: string) => Promise<unknown>;
}

interface Props {
  account: AgentAccount;
  ways: AccountWays;
  /** Does it, tells what went wrong, and reads the list anew. */
  run: (work: () => Promise<unknown>) => void;
  onInvited: (invitation: Invitation) => void;
  /** What one list alone offers for an account that is in use. */
  children?: ReactNode;
}

/** Takes an account out of use and back into it, and lets its person set a new password. */
export function AccountActs({ account: { accountId, state }, ways, run, onInvited, children }: Props) {
  const invite = (way: AccountWays['enable']) => run(async () => onInvited(await way(accountId)));
  if (state === 'disabled') {
    return (
      <Button size="small" onClick={() => invite(ways.enable)}>
        重新启用
      </Button>
    );
  }
  return (
    <Flex wrap gap="small">
      {children}
      <Popconfirm
        title="重新邀请？原来的密码和登录马上作废。"
        okText="重新邀请"
        cancelText="取消"
        onConfirm={() => invite(ways.inviteAnew)}
      >
        <Button size="small">重新邀请</Button>
      </Popconfirm>
      <Popconfirm
        title="停用？登录马上作废，以后可以重新启用。"
        okText="停用"
        cancelText="取消"
        onConfirm={() => run(() => ways.disable(accountId))}
      >
        <Button size="small" danger>
          停用
        </Button>
      </Popconfirm>
    </Flex>
  );
}
