import { Command } from 'commander';
import type { ListedEntry } from '../platform/outbox/outbox-entry.js';
import { withServices } from './services.js';

const MOST_SHOWN = 100;

export function outboxCommand(): Command {
  return new Command('outbox')
    .description('列出还没有发出去的通知，发不出去的在前；outbox retry 编号 重新发送')
    .option('--json', '只打印一行 JSON', false)
    .action(({ json }: { json: boolean }) =>
      withServices(async ({ outbox }) => {
        const { counts, entries } = await outbox.list(MOST_SHOWN);
        if (json) {
          console.log(JSON.stringify({ counts, entries }));
          return;
        }
        console.log(`发不出去 ${counts.stuck} 条，等待发送 ${counts.waiting} 条。`);
        for (const entry of entries) console.log(inWords(entry));
      }),
    )
    .addCommand(retryCommand());
}

function retryCommand(): Command {
  return new Command('retry')
    .description('马上重新发送一条')
    .argument('<id>', '编号，见 outbox')
    .action((id: string) =>
      withServices(async ({ outbox }) => {
        await outbox.retry(id);
        console.log('已放回等待发送，接口进程会马上发送。');
      }),
    );
}

function inWords({
  id,
  kind,
  subjectId,
  state,
  attempts,
  createdAt,
  dueAt,
  lastFailure,
}: ListedEntry): string {
  const time = (instant: Date) =>
    instant.toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false });
  const when = state === 'stuck' ? '发不出去' : `${time(dueAt)} 发送`;
  const why = lastFailure === null ? '' : `  上次失败：${lastFailure}`;
  return `${id}  ${time(createdAt)}  ${kind} ${subjectId}  已试 ${attempts} 次，${when}${why}`;
}
