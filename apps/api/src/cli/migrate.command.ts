import { Command } from 'commander';
import { withServices } from './services.js';

export function migrateCommand(): Command {
  return new Command('migrate').description('把数据表更新到这一版程序要求的样子').action(() =>
    withServices(async ({ migrated }) => {
      console.log(
        migrated.length === 0 ? '数据表已是最新。' : `数据表已更新，执行了 ${migrated.length} 步。`,
      );
    }),
  );
}
