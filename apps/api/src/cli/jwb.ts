import 'reflect-metadata';
import { Command } from 'commander';
import { accountsCommand } from './accounts.command.js';
import { auditCheckCommand } from './audit-check.command.js';
import { certificateCommand } from './certificate.command.js';
import { correctionsCommand } from './corrections.command.js';
import { createAdminCommand } from './create-admin.command.js';
import { declareRegistryCommand } from './declare-registry.command.js';
import { demoPeopleCommand } from './demo-people.command.js';
import { idsBehindOptions } from './ids-behind-options.js';
import { importListCommand } from './import-list.command.js';
import { listBatchesCommand } from './list-batches.command.js';
import { loadDemoCommand } from './load-demo.command.js';
import { migrateCommand } from './migrate.command.js';
import { outboxCommand } from './outbox.command.js';
import { resetAccessCommand } from './reset-access.command.js';
import { rollBackCommand } from './roll-back.command.js';
import { runCommand } from './run-command.js';
import { showBureausCommand } from './show-bureaus.command.js';
import { stuckCommand } from './stuck.command.js';
import { warnNumberCommand } from './warn-number.command.js';

const program = new Command('jwb')
  .description('冀维宝的命令行。数据库由 DATABASE_URL 指定。')
  .addHelpText('after', '\n退出码：0 完成；1 没有完成，原因已说明；2 命令写得不对；3 程序出错。');

for (const command of [
  importListCommand(),
  listBatchesCommand(),
  rollBackCommand(),
  warnNumberCommand(),
  certificateCommand(),
  correctionsCommand(),
  outboxCommand(),
  stuckCommand(),
  declareRegistryCommand(),
  migrateCommand(),
  loadDemoCommand(),
  demoPeopleCommand(),
  showBureausCommand(),
  createAdminCommand(),
  accountsCommand(),
  resetAccessCommand(),
  auditCheckCommand(),
]) {
  program.addCommand(command);
}

// Commander's own English sentences are replaced by ours, so it neither writes nor exits by itself.
const commands = [program, ...program.commands, ...program.commands.flatMap((each) => each.commands)];
for (const command of commands) {
  command
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .helpOption('-h, --help', '显示写法');
}

const words = idsBehindOptions(
  process.argv.slice(2),
  commands.flatMap(({ options }) => options),
);
await runCommand(() => program.parseAsync(words, { from: 'user' }));
