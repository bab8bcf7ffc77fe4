import { Command } from 'commander';
import { environmentSettings } from '../config/environment.js';
import { readBureauOverrides } from '../organization/bureau-files.js';
import { type Bureau, loadBureauTree } from '../organization/bureau-tree.js';
import { loadDivisions } from '../organization/divisions.js';

export function showBureausCommand(): Command {
  return new Command('bureaus')
    .description('按上下级列出各监管局，不按区划推出的注明理由')
    .option('--stations', '连同乡镇的所一起列出', false)
    .action(({ stations }: { stations: boolean }) => console.log(bureauLines(stations).join('\n')));
}

function bureauLines(stations: boolean): string[] {
  const { provinceCode } = environmentSettings();
  const bureaus = loadBureauTree(loadDivisions(provinceCode)).all();
  const { bureaus: added, placements } = readBureauOverrides(provinceCode);
  const reasons = new Map([
    ...added.map(({ code, reason }) => [code, reason] as const),
    ...placements.map(({ division, reason }) => [division, reason] as const),
  ]);
  const below = (parent: string | null, depth: number): string[] =>
    bureaus
      .filter((bureau) => bureau.parentCode === parent && (stations || bureau.level !== 'station'))
      .flatMap((bureau) => [line(bureau, depth), ...below(bureau.code, depth + 1)]);
  const line = ({ code, name }: Bureau, depth: number) => {
    const reason = reasons.get(code);
    return `${'  '.repeat(depth)}${name}（${code}）${reason ? `  —— ${reason}` : ''}`;
  };
  return below(null, 0);
}
