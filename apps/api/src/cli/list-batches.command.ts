import { Command } from 'commander';
import type { PublishedImport } from '../list-imports/list-import.js';
import { withServices } from './services.js';

export function listBatchesCommand(): Command {
  return new Command('imports')
    .description('列出发布过的名单，最近的在前')
    .option('--json', '只打印一行 JSON', false)
    .action(({ json }: { json: boolean }) =>
      withServices(async ({ imports }) => {
        const batches = await imports.listImports();
        if (json) console.log(JSON.stringify(batches.map(toJson)));
        else console.log(batches.length === 0 ? '还没有发布过名单。' : batches.map(inWords).join('\n'));
      }),
    );
}

// A batch's number is a name, so it is a string like every other id.
function toJson({ id, ...batch }: PublishedImport) {
  return { id: String(id), ...batch };
}

function inWords({ id, fileName, publishedAt, rolledBackAt, counts }: PublishedImport): string {
  const time = publishedAt.toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false });
  const figures = `新增 ${counts.added}，变更 ${counts.changed}，未变 ${counts.unchanged}，缺失 ${counts.missing}`;
  return `第 ${id} 批  ${time}  ${fileName}  ${figures}${rolledBackAt ? '  已撤回' : ''}`;
}
