import { Command } from 'commander';
import type { NotedSeal } from '../platform/audit/audit-check.js';
import { auditInWords } from './audit-lines.js';
import { auditChainBroken } from './cli.errors.js';
import { notedSeal } from './option-values.js';
import { withServices } from './services.js';

export function auditCheckCommand(): Command {
  return new Command('audit-check')
    .description('检查操作记录有没有被改过、删过、添过、调换过；有问题退出码是 1')
    .option(
      '--noted <seq:seal>',
      '以前抄下来的一段（序号和封印，中间一个冒号），看它是不是还在原处',
      notedSeal,
    )
    .action(({ noted }: { noted?: NotedSeal }) =>
      withServices(async ({ audit }) => {
        const result = await audit.check({ newest: null, noted: noted ?? null });
        console.log(auditInWords(result).join('\n'));
        if (result.faults.length > 0) throw auditChainBroken();
      }),
    );
}
