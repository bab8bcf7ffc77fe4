import { Command } from 'commander';
import { accountsInWords } from './account-lines.js';
import { withServices } from './services.js';

export function accountsCommand(): Command {
  return new Command('accounts')
    .description('按单位列出监管人员的账号')
    .option('--bureau <code>', '只看这一个局或所，代码见 bureaus 命令')
    .action(({ bureau }: { bureau?: string }) =>
      withServices(async ({ accounts, tree }) => {
        console.log(accountsInWords(await accounts.list(bureau ?? null), tree).join('\n'));
      }),
    );
}
