import { foldText, formatPhoneNumber, parsePhoneNumber } from '@jiweibao/shared';
import { Command, InvalidArgumentError } from 'commander';
import { brandUnknown } from '../list-imports/list-import.errors.js';
import { PUBLIC_LINES } from '../lookup/public-lines.js';
import { type Services, withServices } from './services.js';

interface WarnFlags {
  source: string;
  reason: string;
  brand?: string;
  withdraw: boolean;
}

const DEFAULT_REASON = '经核实，这个号码冒充品牌售后服务电话。';
const DONE = { published: '已发布警示', corrected: '已更正警示', unchanged: '警示没有变化' } as const;

export function warnNumberCommand(): Command {
  return new Command('warn')
    .description('发布或撤回一个号码的警示')
    .argument('<number>', '电话号码', digitsOf)
    .requiredOption('--source <text>', '哪个部门核实、在哪里公布')
    .option('--reason <text>', '为什么警示', DEFAULT_REASON)
    .option('--brand <name>', '冒充的是哪个品牌')
    .option('--withdraw', '撤回这个号码的警示', false)
    .action((number: string, flags: WarnFlags) => withServices((services) => warn(number, flags, services)));
}

async function warn(number: string, flags: WarnFlags, { warnings, brands }: Services): Promise<void> {
  const shown = formatPhoneNumber(number);
  if (flags.withdraw) {
    await warnings.withdraw(number);
    console.log(`已撤回警示：${shown}`);
    return;
  }
  const { source, reason } = flags;
  const impersonatedBrandId = flags.brand === undefined ? null : await brandId(flags.brand, brands);
  const outcome = await warnings.publish({ number, reason, source, impersonatedBrandId });
  console.log(`${DONE[outcome]}：${shown}`);
}

async function brandId(name: string, directory: Services['brands']): Promise<string> {
  const brands = await directory.listBrands();
  const found = brands.find((brand) =>
    [brand.name, ...brand.aliases].some((n) => foldText(n) === foldText(name)),
  );
  if (!found) throw brandUnknown(name, []);
  return found.id;
}

function digitsOf(text: string): string {
  const result = parsePhoneNumber(text);
  if (!result.ok) throw new InvalidArgumentError(`${result.message}。`);
  const line = PUBLIC_LINES.get(result.number.digits);
  if (line) throw new InvalidArgumentError(`这是${line.name}，不能发布警示。`);
  return result.number.digits;
}
