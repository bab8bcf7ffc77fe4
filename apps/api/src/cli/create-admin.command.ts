import { Command } from 'commander';
import { invitationLink } from '../accounts/invitations/issue-invitation.js';
import { passwordFault } from '../accounts/log-in/password-rules.js';
import { invitationInWords } from './account-lines.js';
import { askSecret, requireTerminal } from './ask-secret.js';
import { passwordsDiffer, passwordUnfit } from './cli.errors.js';
import { loginName, personName } from './option-values.js';
import { type Services, withServices } from './services.js';

interface Flags {
  loginName: string;
  name: string;
  password: boolean;
  another: boolean;
}

export function createAdminCommand(): Command {
  return new Command('create-admin')
    .description('给省级单位增加一位管理员：打印邀请链接，由本人打开设密码')
    .requiredOption('--login-name <name>', '登录名：字母开头，3 到 32 个字母、数字、点、横线', loginName)
    .requiredOption('--name <name>', '姓名', personName)
    .option('--password', '不要链接，现在就在这里输入两次密码', false)
    .option('--another', '已经有管理员了，再增加一位', false)
    .action((flags: Flags) => create(flags));
}

async function create(flags: Flags): Promise<void> {
  // Before anything is written: whoever mistypes begins again.
  const password = flags.password ? await choosePassword(flags) : null;
  await withServices(async (services) => {
    const issued = await services.accounts.inviteAdministrator(flags, flags);
    if (password === null) console.log(invitationInWords(linkOf(issued, services), issued.expiresAt));
    else await services.invitations.accept(issued.token, password);
    console.log(`已增加省级管理员 ${flags.loginName}。第一次登录以后要先用手机绑定动态口令。`);
  });
}

/** @throws {Problem} `no-terminal`, `passwords-differ`, `password-unfit` */
async function choosePassword(flags: Flags): Promise<string> {
  requireTerminal();
  const password = await askSecret('密码（不会显示出来）：');
  const fault = await passwordFault(password, [flags.loginName, flags.name]);
  if (fault !== null) throw passwordUnfit(fault);
  if ((await askSecret('再输入一次：')) !== password) throw passwordsDiffer();
  return password;
}

function linkOf(issued: { token: string }, { settings }: Services): string {
  return invitationLink(settings.publicAddress, issued);
}
