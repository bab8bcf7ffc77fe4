import { foldText } from '@jiweibao/shared';
import { plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';
import { RegistryDeclaration } from './registry-declaration.js';
import type { BrandRecord, CategoryRecord } from './registry-record.js';

/** What the registry knows that a declaration must agree with. */
export interface DeclarationBackground {
  categories: CategoryRecord[];
  brands: BrandRecord[];
  generalAgents: { name: string; creditCode: string }[];
}

/** Faults in the shape and the values, each with its place: `brands[0].servicePhones[1].number:…`. */
export function readDeclaration(json: unknown): { declaration: RegistryDeclaration; faults: string[] } {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return {
      declaration: new RegistryDeclaration(),
      faults: ['文件应是一个 JSON 对象，含 generalAgents、brands 等。'],
    };
  }
  const declaration = plainToInstance(RegistryDeclaration, json, { exposeDefaultValues: true });
  const errors = validateSync(declaration, {
    whitelist: true,
    forbidNonWhitelisted: true,
    stopAtFirstError: true,
  });
  return { declaration, faults: errors.flatMap((error) => describe(error, '')) };
}

function describe(error: ValidationError, place: string): string[] {
  const isIndex = /^\d+$/.test(error.property);
  const here = isIndex ? `${place}[${error.property}]` : [place, error.property].filter(Boolean).join('.');
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) =>
    rule === 'whitelistValidation' ? `${here}：没有这一项，请核对名称。` : `${here}：${message}`,
  );
  return [...own, ...(error.children ?? []).flatMap((child) => describe(child, here))];
}

/** Faults that show only beside the registry: a category, an agent that is not there, a name that two brands claim. */
export function faultsBeside(declaration: RegistryDeclaration, known: DeclarationBackground): string[] {
  const categories = new Set([...known.categories, ...declaration.categories].map(({ code }) => code));
  const agents = new Set(
    [...known.generalAgents, ...declaration.generalAgents].flatMap(({ name, creditCode }) => [
      name,
      creditCode,
    ]),
  );
  const faults: string[] = [];
  for (const [index, brand] of declaration.brands.entries()) {
    for (const code of brand.categories) {
      if (!categories.has(code)) faults.push(`brands[${index}].categories：没有代码为“${code}”的品类。`);
    }
    if (brand.generalAgent && !agents.has(brand.generalAgent)) {
      faults.push(
        `brands[${index}].generalAgent：没有“${brand.generalAgent}”这个总代理，请先写在 generalAgents 里。`,
      );
    }
    const phones = brand.servicePhones.map(({ validFrom, validTo }) => [validFrom, validTo]);
    for (const [position, [from, to]] of phones.entries()) {
      if (from && to && from > to) {
        faults.push(`brands[${index}].servicePhones[${position}]:有效期截止早于开始。`);
      }
    }
  }
  return [...faults, ...sharedNames(declaration, known)];
}

/** One word must mean one brand, or a list that uses it could not be understood. */
function sharedNames(declaration: RegistryDeclaration, known: DeclarationBackground): string[] {
  const declared = new Set(declaration.brands.map(({ name }) => foldText(name)));
  const untouched = known.brands.filter(({ name }) => !declared.has(foldText(name)));
  const owners = new Map<string, string>();
  const faults: string[] = [];
  for (const { name, aliases } of [...untouched, ...declaration.brands]) {
    for (const word of new Set([name, ...aliases].map(foldText))) {
      const owner = owners.get(word);
      if (owner !== undefined) faults.push(`品牌“${owner}”和“${name}”用了同一个名称或别名“${word}”。`);
      owners.set(word, name);
    }
  }
  return faults;
}
