import { writeFile } from 'node:fs/promises';
import { CORRECTION_STATES, type CorrectionState, foldText } from '@jiweibao/shared';
import { Command, Option } from 'commander';
import type { CorrectedOutlet } from '../corrections/corrected-outlets.js';
import { CORRECTION_OUTCOMES, type CorrectionOutcome } from '../corrections/correction-transitions.js';
import { brandUnknown } from '../list-imports/list-import.errors.js';
import { fileUnwritable } from './cli.errors.js';
import { CORRECTION_HEADER, correctionInWords, correctionRow } from './correction-lines.js';
import { safeWorkbook } from './safe-workbook.js';
import { type Services, withServices } from './services.js';

interface ListFlags {
  state: CorrectionState;
  brand?: string;
  json: boolean;
  out?: string;
}

interface ResolveFlags {
  outcome: CorrectionOutcome;
  note?: string;
}

export function correctionsCommand(): Command {
  return new Command('corrections')
    .description('列出读者反映的信息有误，一个网点一行，次数多的在前；核实后用 corrections resolve 了结')
    .addOption(new Option('--state <state>', '哪一种').choices(CORRECTION_STATES).default('open'))
    .option('--brand <name>', '只看这个品牌的网点')
    .option('--json', '只打印一行 JSON', false)
    .option('--out <file>', '写成 .xlsx 文件')
    .action((flags: ListFlags) => withServices((services) => list(flags, services)))
    .addCommand(resolveCommand());
}

function resolveCommand(): Command {
  return new Command('resolve')
    .description('了结一个网点的全部待核实反映')
    .argument('<outletId>', '网点编号，见 corrections 的列表')
    .addOption(
      new Option('--outcome <outcome>', 'corrected 已更正，unchanged 没有改动')
        .choices(CORRECTION_OUTCOMES)
        .makeOptionMandatory(),
    )
    .option('--note <text>', '核实的情况')
    .action((outletId: string, { outcome, note = '' }: ResolveFlags) =>
      withServices(async ({ corrections }) => {
        const count = await corrections.resolve(outletId, outcome, note.trim() || null);
        console.log(`已了结 ${count} 次反映。`);
      }),
    );
}

async function list(
  { state, brand, json, out }: ListFlags,
  { corrections, brands }: Services,
): Promise<void> {
  const brandId = brand === undefined ? null : await brandIdOf(brand, brands);
  const lines = await corrections.list(state, brandId);
  if (out !== undefined) await writeWorkbook(out, lines);
  if (json) console.log(JSON.stringify(lines));
  else if (out !== undefined) console.log(`已写入 ${out}：${lines.length} 个网点。`);
  else console.log(lines.length === 0 ? '没有这样的反映。' : lines.map(correctionInWords).join('\n'));
}

async function writeWorkbook(path: string, lines: CorrectedOutlet[]): Promise<void> {
  const bytes = await safeWorkbook('反映', CORRECTION_HEADER, lines.map(correctionRow));
  await writeFile(path, bytes).catch((cause: unknown) => {
    throw fileUnwritable(path, cause);
  });
}

async function brandIdOf(name: string, directory: Services['brands']): Promise<string> {
  const brands = await directory.listBrands();
  const found = brands.find((brand) =>
    [brand.name, ...brand.aliases].some((each) => foldText(each) === foldText(name)),
  );
  if (!found) throw brandUnknown(name, []);
  return found.id;
}
