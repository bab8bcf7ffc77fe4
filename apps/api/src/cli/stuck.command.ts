import { Command } from 'commander';
import { STUCK_KIND_LABELS, STUCK_KINDS, type StuckThing } from '../cases/stuck/stuck-thing.js';
import { withServices } from './services.js';

const MOST_SHOWN = 100;

export function stuckCommand(): Command {
  return new Command('stuck')
    .description('列出停住了的事和原因：没有送达的案件、没有发出的通知等')
    .option('--json', '只打印一行 JSON', false)
    .action(({ json }: { json: boolean }) =>
      withServices(async ({ stuck }) => {
        const counts = await stuck.counts();
        const things = await stuck.list(MOST_SHOWN);
        if (json) {
          console.log(JSON.stringify({ counts, things }));
          return;
        }
        const found = STUCK_KINDS.filter((kind) => counts[kind] > 0);
        if (found.length === 0) console.log('没有停住的事。');
        for (const kind of found) {
          console.log(`${STUCK_KIND_LABELS[kind]}：${counts[kind]}`);
          for (const thing of things.filter((each) => each.kind === kind)) console.log(inWords(thing));
        }
      }),
    );
}

function inWords({ id, since, reason }: StuckThing): string {
  const time =
    since === null ? '' : `  ${since.toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false })}`;
  return `  ${id}${time}  ${reason}`;
}
