import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { COORDINATE_SYSTEMS, type CoordinateSystem } from '@jiweibao/shared';
import { Command, Option } from 'commander';
import type { MatchDecision } from '../list-imports/match-decisions.js';
import { NO_CHOICES } from '../list-imports/outlet-choices.js';
import { importReport, importReportLine } from './import-report.js';
import { decision, divisionCodes } from './option-values.js';
import { readInput } from './read-input.js';
import { withServices } from './services.js';

interface ImportFlags {
  brand?: string;
  category?: string;
  coordinates?: CoordinateSystem;
  divisions: string[];
  mobilePublic: boolean;
  decide: Map<number, MatchDecision>;
  confirmMissing: boolean;
  confirmLosses: boolean;
  publish: boolean;
  json: boolean;
}

export function importListCommand(): Command {
  return new Command('import')
    .description('读一份网点名单，与名录比较；加 --publish 才生效')
    .argument('<file>', '.xlsx 或 .csv 文件')
    .option('--brand <name>', '名单里没有写品牌的行属于哪个品牌')
    .option('--category <code>', '名单里没有写品类的行属于哪个品类（代码或名称）')
    .addOption(new Option('--coordinates <system>', '名单里坐标的坐标系').choices(COORDINATE_SYSTEMS))
    .option(
      '--divisions <codes>',
      '名单覆盖的区划代码，用逗号分开；不写则按名单里出现的城市',
      divisionCodes,
      [],
    )
    .option('--mobile-public', '总代理声明：名单里的手机号码是对外公布的', false)
    .option(
      '--decide <cell=choice>',
      '分不清的行怎么办：D17=new 或 D17=网点编号，可多次使用',
      decision,
      new Map(),
    )
    .option('--confirm-missing', '确认名单里没有的网点不再授权', false)
    .option('--confirm-losses', '确认名单写到的网点不再授权它没有写的品类', false)
    .option('--publish', '使结果生效', false)
    .option('--json', '只打印一行 JSON', false)
    .action((file: string, flags: ImportFlags) => importList(file, flags));
}

async function importList(file: string, flags: ImportFlags): Promise<void> {
  const bytes = readInput(file);
  const source = { fileName: basename(file), sha256: createHash('sha256').update(bytes).digest('hex') };
  await withServices(async ({ reading, imports, brands, divisions }) => {
    const list = await reading.read(bytes, {
      brandName: flags.brand ?? null,
      category: flags.category ?? null,
      coordinates: flags.coordinates ?? null,
      mobilePublic: flags.mobilePublic,
    });
    const options = { decisions: flags.decide, statedDivisions: flags.divisions, choices: NO_CHOICES };
    const { batch, plan } = flags.publish
      ? await imports.publish(source, list, {
          ...options,
          confirmMissing: flags.confirmMissing,
          confirmLosses: flags.confirmLosses,
        })
      : { batch: null, plan: await imports.preview(list, options) };
    if (flags.json) {
      console.log(importReportLine(plan));
      return;
    }
    const words = { brands: await brands.listBrands(), categories: await brands.listCategories(), divisions };
    console.log(importReport(source.fileName, plan, batch, words));
  });
}
