import { ACCOUNT_STATE_LABELS, STAFF_ROLE_LABELS, type StaffRole } from '@jiweibao/shared';
import type { KeptAccount } from '../accounts/keeping/kept-account.js';
import type { BureauTree } from '../organization/bureau-tree.js';
import { groupBy } from '../platform/group-by.js';

/** What to do with a link that was just written out. */
export function invitationInWords(link: string, expiresAt: Date): string {
  const until = expiresAt.toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false });
  return `请把下面的链接交给本人，由本人打开设密码。只能用一次，${until} 以前有效；只在这里显示这一次。\n${link}`;
}

/** A heading for each bureau, in the order of the tree, and a line for each of its people. */
export function accountsInWords(accounts: readonly KeptAccount[], tree: BureauTree): string[] {
  if (accounts.length === 0) return ['还没有账号。第一位管理员用 create-admin 命令增加。'];
  const byBureau = groupBy(accounts, ({ account }) => account.bureauCode ?? '');
  return tree
    .all()
    .filter(({ code }) => byBureau.has(code))
    .flatMap(({ code, name }) => [`${name}（${code}）`, ...byBureau.get(code)!.map(inWords)]);
}

function inWords({ account, name, invitationExpiresAt }: KeptAccount): string {
  const roles = account.roles.map((role) => STAFF_ROLE_LABELS[role as StaffRole]).join('、');
  const codes = account.totpEnrolledAt === null ? '没有绑定动态口令' : '已绑定动态口令';
  const invited = invitationExpiresAt === null ? '' : `，邀请到 ${dayOf(invitationExpiresAt)}`;
  const state = `${ACCOUNT_STATE_LABELS[account.state]}${invited}`;
  return `  ${account.loginName}  ${name}  ${roles}  ${state}  ${codes}`;
}

function dayOf(instant: Date): string {
  return instant.toLocaleDateString('zh-CN', { timeZone: 'Asia/Shanghai' });
}
