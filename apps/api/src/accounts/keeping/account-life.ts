import type { AccountState } from '@jiweibao/shared';

/** What others do to an account, as the trail names it. */
export type AccountAct =
  | 'resendInvitation'
  | 'renewInvitation'
  | 'revokeInvitation'
  | 'acceptInvitation'
  | 'changeRoles'
  | 'transferAccount'
  | 'disableAccount'
  | 'enableAccount'
  | 'resetSecondFactor'
  | 'resetAccess';

/** One line of an account's life. */
interface AccountTransition {
  act: AccountAct;
  from: readonly AccountState[];
  /** `stays`: the state is what it was. */
  to: AccountState | 'stays';
  /** A new one is written out; or the standing one is void. */
  invitation: 'issue' | 'void' | 'keep';
  /** In all browsers, at once. */
  endsSessions: boolean;
  forgetsPassword: boolean;
  forgetsSecondFactor: boolean;
}

const line = (
  act: AccountAct,
  from: readonly AccountState[],
  to: AccountTransition['to'],
  what: Partial<Omit<AccountTransition, 'act' | 'from' | 'to'>> = {},
): AccountTransition => ({
  act,
  from,
  to,
  invitation: 'keep',
  endsSessions: false,
  forgetsPassword: false,
  forgetsSecondFactor: false,
  ...what,
});

const NOT_DISABLED = ['invited', 'active'] as const;
const SHUT_OUT = { endsSessions: true, forgetsPassword: true } as const;

/** Whoever was disabled comes back by a new invitation, so that no old password opens anything. */
const ACCOUNT_LIFE: readonly AccountTransition[] = [
  line('resendInvitation', ['invited'], 'stays', { invitation: 'issue' }),
  line('renewInvitation', NOT_DISABLED, 'invited', { invitation: 'issue', ...SHUT_OUT }),
  line('revokeInvitation', ['invited'], 'disabled', { invitation: 'void', ...SHUT_OUT }),
  line('acceptInvitation', ['invited'], 'active', { invitation: 'void', endsSessions: true }),
  line('changeRoles', NOT_DISABLED, 'stays'),
  line('transferAccount', NOT_DISABLED, 'stays', { endsSessions: true }),
  line('disableAccount', NOT_DISABLED, 'disabled', { invitation: 'void', ...SHUT_OUT }),
  line('enableAccount', ['disabled'], 'invited', { invitation: 'issue', ...SHUT_OUT }),
  line('resetSecondFactor', NOT_DISABLED, 'stays', { endsSessions: true, forgetsSecondFactor: true }),
  line('resetAccess', NOT_DISABLED, 'invited', {
    invitation: 'issue',
    forgetsSecondFactor: true,
    ...SHUT_OUT,
  }),
];

/** The line of an act; null where the account's state does not allow it. */
export function accountTransition(act: AccountAct, state: AccountState): AccountTransition | null {
  return ACCOUNT_LIFE.find((each) => each.act === act && each.from.includes(state)) ?? null;
}
