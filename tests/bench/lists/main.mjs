import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { benchDatabase } from './bench-database.mjs';
import { generateList } from './generated-list.mjs';
import { measureStep, peakMegabytes } from './main-thread.mjs';
import { startOffice } from './office.mjs';

/*
 * pnpm bench lists [--rows 50000] [--changed 10000]
 *
 * Takes a list through the real API in this process, from the upload to the roll-back, twice: into an empty registry, and beside one
 * that has all of it. For each step: how long it took, and the longest time in which the thread that answers look-ups answered
 * nothing. The database is the server of TEST_DATABASE_SERVER, or one of its own that goes away.
 */

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '50000' },
    changed: { type: 'string', default: '10000' },
  },
});
const [rows, changed] = [values.rows, values.changed].map(Number);

const folder = await mkdtemp(path.join(tmpdir(), 'jiweibao-bench-'));
const database = await benchDatabase(folder);
const steps = [];
const step = async (name, work) => {
  const { result, ...figures } = await measureStep(work);
  steps.push({ 步骤: name, ...figures });
  return result;
};
try {
  const office = await startOffice(database.url, folder);
  try {
    const first = generateList({ rows, brand: office.brand });
    const second = generateList({ rows, brand: office.brand, changed });
    await takeThrough('空名录', office, first);
    const upload = await takeThrough(`已有 ${rows} 个网点，改 ${changed} 个`, office, second);
    await step('回滚', () => office.rollBack(upload));
  } finally {
    await office.stop();
  }
} finally {
  await database.stop();
  await rm(folder, { recursive: true, force: true });
}
console.log(`${rows} 行，${availableParallelism()} 个处理器，Node ${process.version}`);
console.table(steps);
console.log(`内存最多 ${peakMegabytes()} MB（整个进程，连同读名单的线程）`);

/** @returns the id of the upload */
async function takeThrough(title, office, bytes) {
  const upload = await step(`${title}：收下文件`, () => office.begin(bytes));
  await step(`${title}：读取、检查、比较`, () => office.check(upload));
  await step(`${title}：只重新比较`, () => office.compareAgain(upload));
  await step(`${title}：提交`, () => office.submit(upload));
  await step(`${title}：发布`, () => office.publish(upload));
  return upload;
}
