import { isDeepStrictEqual } from 'node:util';
import { foldText, parsePhoneNumber } from '@jiweibao/shared';
import { newPublicId } from '../platform/public-id.js';
import { brandPinyin } from './brand-pinyin.js';
import { DeclarationRepository } from './declaration.repository.js';
import { faultsBeside, readDeclaration } from './declaration-reading.js';
import type { GeneralAgentEntity } from './entities/general-agent.entity.js';
import { declarationFaulty } from './registry.errors.js';
import type {
  DeclaredAgent,
  DeclaredBrand,
  DeclaredCategory,
  DeclaredServicePhone,
  RegistryDeclaration,
} from './registry-declaration.js';
import type { BrandRecord, CategoryRecord, ServicePhoneRecord } from './registry-record.js';
import { RegistryRecordRepository } from './registry-record.repository.js';
import type { RegistryTransaction, RegistryWriter } from './registry-writer.js';

/** How many of each were added or corrected. */
export interface DeclarationResult {
  categories: number;
  generalAgents: number;
  brands: number;
}

/** Takes over what a file declares of categories, general agents, brands and their service phones. */
export class DeclarationService {
  constructor(private readonly writer: RegistryWriter) {}

  /**
   * Adds and corrects, in one transaction; declaring the same again changes nothing.
   * @param json the parsed content of a file, see `RegistryDeclaration`
   * @throws {Problem} `declaration-faulty` with every fault at once; nothing was written
   */
  async declare(json: unknown): Promise<DeclarationResult> {
    const { declaration, faults } = readDeclaration(json);
    if (faults.length > 0) throw declarationFaulty(faults);
    const { result } = await this.writer.write((transaction) => apply(transaction, declaration));
    return result;
  }
}

async function apply(
  transaction: RegistryTransaction,
  declaration: RegistryDeclaration,
): Promise<DeclarationResult> {
  const records = new RegistryRecordRepository(transaction.manager);
  const repository = new DeclarationRepository(transaction.manager);
  const known = {
    categories: await records.listCategories(),
    brands: await records.listBrands(),
    generalAgents: await repository.listAgents(),
  };
  const faults = faultsBeside(declaration, known);
  if (faults.length > 0) throw declarationFaulty(faults);

  const categories = await applyCategories(repository, declaration.categories, known.categories);
  transaction.touch('category', categories);
  const agents = agentsAfter(declaration.generalAgents, known.generalAgents);
  await repository.saveAgents(agents.changed);
  const changedAgents = new Set(agents.changed.map((agent) => agent.id));
  const brands = declaration.brands.map((brand) => brandAfter(brand, known.brands, agents.all));
  const changedBrands = brands.filter(
    (brand) =>
      !isDeepStrictEqual(
        brand,
        known.brands.find((other) => other.id === brand.id),
      ),
  );
  await repository.saveBrands(changedBrands);
  const ofRenamedAgents = known.brands.filter(({ generalAgent }) =>
    changedAgents.has(generalAgent?.id ?? ''),
  );
  transaction.touch(
    'brand',
    [...changedBrands, ...ofRenamedAgents].map((brand) => brand.id),
  );
  return {
    categories: categories.length,
    generalAgents: agents.changed.length,
    brands: changedBrands.length,
  };
}

/** @returns codes of those that changed */
async function applyCategories(
  repository: DeclarationRepository,
  declared: DeclaredCategory[],
  known: CategoryRecord[],
): Promise<string[]> {
  const all = [...known];
  const changed: string[] = [];
  for (const { code, name, aliases } of declared) {
    const category = { code, name, aliases: inOrder(aliases) };
    const index = all.findIndex((other) => other.code === code);
    if (index >= 0 && isDeepStrictEqual({ ...all[index], aliases: inOrder(all[index]!.aliases) }, category)) {
      continue;
    }
    if (index >= 0) all[index] = category;
    else all.push(category);
    changed.push(code);
  }
  await repository.saveCategories(
    all.map((category, position) => ({ ...category, position: position + 1 })),
    changed,
  );
  return changed;
}

function agentsAfter(
  declared: DeclaredAgent[],
  known: GeneralAgentEntity[],
): { all: GeneralAgentEntity[]; changed: GeneralAgentEntity[] } {
  const byCode = new Map(known.map((agent) => [agent.creditCode, agent]));
  const changed: GeneralAgentEntity[] = [];
  for (const { name, creditCode } of declared) {
    const before = byCode.get(creditCode);
    if (before?.name === name) continue;
    const agent = { id: before?.id ?? newPublicId(), name, creditCode };
    byCode.set(creditCode, agent);
    changed.push(agent);
  }
  return { all: [...byCode.values()], changed };
}

function brandAfter(
  declared: DeclaredBrand,
  known: BrandRecord[],
  agents: GeneralAgentEntity[],
): BrandRecord {
  const before = known.find(({ name }) => foldText(name) === foldText(declared.name));
  const agent = agents.find(({ name, creditCode }) =>
    [name, creditCode].includes(declared.generalAgent ?? ''),
  );
  return {
    id: before?.id ?? newPublicId(),
    name: declared.name,
    // A corrected reading stays until another one is declared.
    pinyin: declared.pinyin ?? before?.pinyin ?? brandPinyin(declared.name),
    aliases: inOrder(declared.aliases),
    categoryCodes: inOrder(declared.categories),
    generalAgent: agent ? { id: agent.id, name: agent.name } : null,
    servicePhones: phonesAfter(declared.servicePhones, before?.servicePhones ?? []),
  };
}

function phonesAfter(declared: DeclaredServicePhone[], known: ServicePhoneRecord[]): ServicePhoneRecord[] {
  const keyOf = ({ number, purpose }: { number: string; purpose: string }) => `${number} ${purpose}`;
  const phones = new Map(known.map((phone) => [keyOf(phone), phone]));
  for (const { number: written, ...rest } of declared) {
    const parsed = parsePhoneNumber(written);
    if (!parsed.ok) throw new Error(`validation let a number through: ${parsed.reason}`);
    const { digits: number, extension } = parsed.number;
    const key = keyOf({ number, purpose: rest.purpose });
    phones.set(key, {
      id: phones.get(key)?.id ?? newPublicId(),
      number,
      extension,
      purpose: rest.purpose,
      hours: rest.hours ?? null,
      validFrom: rest.validFrom ?? null,
      validTo: rest.validTo ?? null,
      source: rest.source,
      lastConfirmedOn: rest.lastConfirmedOn ?? null,
    });
  }
  return [...phones.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, phone]) => phone);
}

/** Each once, in the byte order in which the database gives them back. */
function inOrder(words: string[]): string[] {
  return [...new Set(words)].sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
}
