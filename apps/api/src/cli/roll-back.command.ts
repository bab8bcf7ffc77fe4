import { Command } from 'commander';
import { batchNumber } from './option-values.js';
import { withServices } from './services.js';

export function rollBackCommand(): Command {
  return new Command('rollback')
    .description('撤回一批已发布的名单；之后又改过的，会拒绝并指出来')
    .argument('<batch>', '批次号，见 imports', batchNumber)
    .action((batch: number) =>
      withServices(async ({ imports }) => {
        const restored = await imports.rollBack(batch);
        console.log(`第 ${batch} 批已撤回，${restored} 个网点恢复原样。`);
      }),
    );
}
