import { parsePhoneNumber } from '@jiweibao/shared';
import { Command } from 'commander';
import { NO_CHOICES } from '../list-imports/outlet-choices.js';
import { demoInProduction } from './cli.errors.js';
import { readDemoLists, readDemoRegistry, readDemoWarnings } from './demo-data.js';
import { type Services, withServices } from './services.js';

export function loadDemoCommand(): Command {
  return new Command('demo')
    .description('在空的名录里载入虚构的演示数据；名录里已有别的内容时什么都不做')
    .action(() => withServices(loadDemo));
}

async function loadDemo(services: Services): Promise<void> {
  if (services.settings.production) throw demoInProduction();
  const lists = readDemoLists();
  const published = new Set((await services.imports.listImports()).map((batch) => batch.fileSha256));
  const missing = lists.filter(({ sha256 }) => !published.has(sha256));
  // A load that was broken off left only the demonstration's own brands and lists, and goes on where it stopped.
  const own = new Set(lists.map(({ sha256 }) => sha256));
  if ([...published].some((sha256) => !own.has(sha256)) || (await hasOtherBrands(services))) {
    console.log('名录里已有内容，没有载入演示数据。');
    return;
  }
  if (missing.length === 0) {
    console.log('演示数据早已载入。');
    return;
  }
  await services.declarations.declare(readDemoRegistry());
  for (const list of missing) await publish(list, services);
  await publishWarnings(services);
  console.log('演示数据已载入，品牌、网点和号码全部虚构。');
}

async function hasOtherBrands({ brands }: Services): Promise<boolean> {
  const own = new Set(readDemoRegistry().brands.map(({ name }) => name));
  return (await brands.listBrands()).some(({ name }) => !own.has(name));
}

async function publish(list: ReturnType<typeof readDemoLists>[number], services: Services): Promise<void> {
  const { file, bytes, sha256, brand, category, coordinates } = list;
  const resolved = await services.reading.read(bytes, {
    brandName: brand ?? null,
    category: category ?? null,
    coordinates,
    mobilePublic: false,
  });
  const options = {
    decisions: new Map(),
    statedDivisions: [],
    choices: NO_CHOICES,
    confirmMissing: false,
    confirmLosses: false,
  };
  const { plan } = await services.imports.publish({ fileName: file, sha256 }, resolved, options);
  const { added, changed, missing } = plan.counts;
  console.log(`${file}：新增 ${added}，变更 ${changed}，缺失 ${missing}`);
}

async function publishWarnings({ warnings, brands }: Services): Promise<void> {
  const known = await brands.listBrands();
  for (const { number, brand, reason, source } of readDemoWarnings()) {
    const parsed = parsePhoneNumber(number);
    if (!parsed.ok) throw new Error(`the demonstration warns of what is no number: ${parsed.reason}`);
    await warnings.publish({
      number: parsed.number.digits,
      reason,
      source,
      impersonatedBrandId: known.find(({ name }) => name === brand)?.id ?? null,
    });
  }
}
