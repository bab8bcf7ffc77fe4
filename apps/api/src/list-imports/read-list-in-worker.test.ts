import { readAndResolveList } from './read-list.js';
import { readListInWorker } from './read-list-in-worker.js';
import { listContext } from './testing/list-context.js';
import { workbookOf } from './testing/workbook.js';

const HEADER = ['网点名称', '地址', '电话', '品牌'];
const row = (at: number) => [`演示家电${at}店`, `石家庄市长安区演示路${at}号`, '0311-55500101', '演示河'];

it('reads in a thread what it reads in this one', async () => {
  const bytes = await workbookOf({ rows: [HEADER, row(1), row(2), ['演示店', null, '坏', '没有']] });
  const context = listContext();
  expect(await readListInWorker(bytes, context)).toEqual(await readAndResolveList(bytes, context));
}, 30_000);

it('brings a refusal out of the thread', async () => {
  await expect(readListInWorker(new Uint8Array([1, 0, 2]), listContext())).rejects.toMatchObject({
    name: 'ListRefusal',
    code: 'file-not-a-table',
    message: expect.stringContaining('不是表格'),
  });
}, 30_000);

it('gives up on a list that takes too much memory, and this process goes on', async () => {
  const bytes = await workbookOf({ rows: [HEADER, ...Array.from({ length: 8_000 }, (_, at) => row(at))] });
  await expect(
    readListInWorker(bytes, listContext(), { memoryMegabytes: 24, timeoutSeconds: 60 }),
  ).rejects.toMatchObject({
    code: 'file-too-costly',
  });
}, 90_000);

it('gives up on a list that takes too long', async () => {
  const bytes = await workbookOf({ rows: [HEADER, row(1)] });
  await expect(
    readListInWorker(bytes, listContext(), { memoryMegabytes: 512, timeoutSeconds: 0 }),
  ).rejects.toMatchObject({
    code: 'file-too-costly',
  });
}, 30_000);
