import { Command } from 'commander';
import { invitationLink } from '../accounts/invitations/issue-invitation.js';
import { invitationInWords } from './account-lines.js';
import { withServices } from './services.js';

export function resetAccessCommand(): Command {
  return new Command('reset-access')
    .description('给进不来的人（例如最后一位管理员忘了密码、丢了手机）重新发邀请链接')
    .argument('<loginName>', '登录名，见 accounts 命令')
    .action((name: string) =>
      withServices(async ({ accounts, settings }) => {
        const issued = await accounts.resetAccess(name);
        console.log('原来的密码、动态口令和全部登录已经作废。');
        console.log(invitationInWords(invitationLink(settings.publicAddress, issued), issued.expiresAt));
      }),
    );
}
