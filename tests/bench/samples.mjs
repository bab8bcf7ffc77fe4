import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { measureList } from './samples-measure.mjs';
import { withoutReference } from './samples-workbook.mjs';

/*
 * Measures the import on real lists that are not part of the project: they are read where they lie, and nothing of them is
 * printed but counts and row numbers. Four of them were never looked at while the reading was tuned, and stand apart.
 *
 *   pnpm bench samples [FOLDER] [--wrong]      --wrong names the rows whose county differs from the reference
 */

const PROJECT = new URL('../../', import.meta.url);
const HELD_OUT = ['一汽丰田', '东风雪铁龙', '比亚迪', '斯柯达'];

const words = process.argv.slice(2);
const folder = path.resolve(
  words.find((word) => !word.startsWith('--')) ?? new URL('../shared/samples', PROJECT).pathname,
);
const showWrong = words.includes('--wrong');

if (!existsSync(folder)) {
  console.log(`名单样本不在 ${folder}，没有什么可量的。`);
} else {
  await main();
}

async function main() {
  const judgements = JSON.parse(await readFile(new URL('samples-judgements.json', import.meta.url), 'utf8'));
  const scratch = await mkdtemp(path.join(tmpdir(), 'samples-'));
  const groups = { tuned: [], heldOut: [] };
  try {
    const files = (await readdir(folder)).filter((name) => name.endsWith('.xlsx')).sort();
    for (const file of files) {
      const list = await withoutReference(path.join(folder, file), path.join(scratch, file));
      const measured = await measureList(list, judgements[list.name] ?? {});
      groups[HELD_OUT.includes(list.name) ? 'heldOut' : 'tuned'].push(measured);
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  report('调校用的名单', groups.tuned);
  report('没有看过的名单', groups.heldOut);
}

function report(title, lists) {
  console.log(`\n${title}(${lists.length} 份)`);
  console.table([...lists, total(lists)].map(({ name, ...counts }) => ({ 名单: name, ...row(counts) })));
  if (!showWrong) return;
  for (const { name, wrongRows } of lists) {
    for (const { row: number, why } of wrongRows) console.log(`${name} 第 ${number} 行：${why}`);
  }
}

function total(lists) {
  const sum = { name: '合计', wrongRows: [] };
  for (const list of lists) {
    for (const [key, value] of Object.entries(list)) {
      if (typeof value === 'number') sum[key] = (sum[key] ?? 0) + value;
    }
  }
  return sum;
}

function row(counts) {
  return {
    行数: counts.rows,
    有下落: counts.accounted,
    采用: counts.accepted,
    出错: counts.errors,
    重复: counts.duplicates,
    外省混入: counts.otherProvinceIn,
    本省丢失: counts.homeLost,
    本省有参照: counts.homeRows,
    县区同名: counts.same,
    改名或功能区: counts.known,
    逐条判对: counts.judged,
    县区对: percent(counts.same + counts.known + counts.judged, counts.homeRows),
    电话格: counts.phoneCells,
    电话全读出: percent(counts.phoneCellsRead, counts.phoneCells),
    全国电话格: percent(counts.allPhoneCellsRead, counts.allPhoneCells),
    坐标修好: counts.locationsRepaired,
    坐标弃用: counts.locationsDropped,
    毫秒: counts.milliseconds,
  };
}

function percent(part, whole) {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)}%`;
}
