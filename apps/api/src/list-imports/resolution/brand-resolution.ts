import { cleanText } from '@jiweibao/shared';
import type { CategoryRecord } from '../../registry/registry-record.js';
import type { ListRow } from '../rows/list-rows.js';
import type { ListBrand, ListOptions } from './list-context.js';
import { NameLookup } from './name-lookup.js';
import { quoted, type RowProblems } from './row-problems.js';

/** A brand and the categories that a row says it is authorized for. */
export interface BrandCategories {
  brand: ListBrand;
  categoryCodes: string[];
}

const MOST_SUGGESTED = 20;
const LIST_SEPARATOR = /[、,，;；/|\n&+\s]+/;
const GROUP_SEPARATOR = /[;；\n]+/;
const EVERYTHING = /^(?:全品类|全部|全部品类|所有|所有品类|全系列|全系|全品|全部产品|所有产品)$/;

/** Reads the brand and category columns of rows, with the defaults for rows that leave them blank. */
export class BrandResolution {
  private readonly brands: NameLookup<ListBrand>;
  /** Known, and not for this list. */
  private readonly foreign: NameLookup<ListBrand>;
  private readonly categories: NameLookup<CategoryRecord>;

  constructor(private readonly options: ListOptions) {
    this.brands = new NameLookup(options.brands);
    this.foreign = new NameLookup(options.foreignBrands ?? []);
    this.categories = new NameLookup(options.categories, ({ code }) => [code]);
  }

  /** Each brand once. Empty when an error was put down. */
  resolve(row: ListRow, problems: RowProblems): BrandCategories[] {
    const named = this.readBrandCell(row, problems);
    if (named === null) return [];
    const common = this.readCategoryCell(row, named, problems);
    if (common === null) return [];
    const resolved = new Map<string, BrandCategories>();
    for (const { brand, categoryCodes } of named) {
      const codes =
        categoryCodes ?? common.get(brand.id) ?? common.get('') ?? this.assumed(brand, row, problems);
      if (codes === null) return [];
      const known = resolved.get(brand.id)?.categoryCodes ?? [];
      resolved.set(brand.id, { brand, categoryCodes: [...new Set([...known, ...codes])].sort() });
    }
    return [...resolved.values()];
  }

  /** `美的`, `美的、小天鹅`, `美的: 空调、冰箱; 海尔: 热水器`, `美的(空调)`, `美的空调`; null after an error. */
  private readBrandCell(row: ListRow, problems: RowProblems): NamedBrand[] | null {
    const cell = row.get('brand');
    const text = cell === null || cell.kind === 'error' ? '' : cell.text.normalize('NFKC').trim();
    if (cell === null || text === '') return this.defaultBrand(row, problems);
    const groups = text.split(GROUP_SEPARATOR).filter((group) => cleanText(group) !== '');
    const named: NamedBrand[] = [];
    for (const group of groups) {
      const pair = /^([^::(]+)[::(]([^)]*)\)?$/s.exec(group.trim());
      if (pair !== null && this.brands.find(group) === null) {
        const brand = this.brandCalled(pair[1]!, cell.address, problems);
        const codes = brand && this.codesOf(pair[2]!, [brand], cell.address, problems);
        if (!codes) return null;
        named.push({ brand, categoryCodes: codes });
        continue;
      }
      const brands = this.readBrandNames(group, cell.address, problems);
      if (brands === null) return null;
      named.push(...brands);
    }
    return named;
  }

  private readBrandNames(text: string, address: string, problems: RowProblems): NamedBrand[] | null {
    // A brand's own name may hold a separator: try it whole first.
    const whole = this.brands.find(text);
    if (whole !== null) return [{ brand: whole, categoryCodes: null }];
    const named: NamedBrand[] = [];
    for (const name of text.split(LIST_SEPARATOR).filter((part) => part !== '')) {
      const leading = this.brands.find(name) === null ? this.brands.findLeading(name) : null;
      const category = leading && this.categories.find(leading.rest);
      if (leading && category) {
        named.push({ brand: leading.thing, categoryCodes: [category.code] });
        continue;
      }
      const brand = this.brandCalled(name, address, problems);
      if (brand === null) return null;
      named.push({ brand, categoryCodes: null });
    }
    return named;
  }

  private defaultBrand(row: ListRow, problems: RowProblems): NamedBrand[] | null {
    const name = this.options.defaultBrandName;
    if (name == null || name === '') {
      problems.error(
        row.addressOf('brand'),
        'brand-missing',
        '这一行没有写品牌，请补上，或在导入时指定品牌。',
        this.options.brands.slice(0, MOST_SUGGESTED).map((brand) => brand.name),
      );
      return null;
    }
    const brand = this.brandCalled(name, row.addressOf('brand'), problems);
    return brand === null ? null : [{ brand, categoryCodes: null }];
  }

  private brandCalled(name: string, address: string, problems: RowProblems): ListBrand | null {
    const bare = name.replace(/品牌$/, '');
    const brand = this.brands.find(bare);
    if (brand !== null) return brand;
    if (this.foreign.find(bare) !== null) {
      problems.error(
        address,
        'brand-not-yours',
        `品牌${quoted(cleanText(name))}不由本单位代理，或者授权已经到期，本单位的名单不能写它。`,
      );
      return null;
    }
    const suggested = this.brands.suggest(name);
    problems.error(
      address,
      'brand-unknown',
      `品牌${quoted(cleanText(name))}没有登记过${didYouMean(suggested)}。`,
      suggested,
    );
    return null;
  }

  /** Categories of the row by brand id, under `''` for all its brands; null after an error. */
  private readCategoryCell(
    row: ListRow,
    named: readonly NamedBrand[],
    problems: RowProblems,
  ): Map<string, string[]> | null {
    const found = new Map<string, string[]>();
    const cell = row.get('category');
    const text = cell === null || cell.kind === 'error' ? '' : cell.text.normalize('NFKC').trim();
    if (cell === null || text === '') return found;
    const brands = named.map(({ brand }) => brand);
    for (const group of text.split(GROUP_SEPARATOR).filter((part) => cleanText(part) !== '')) {
      const pair = /^([^::]+)[::](.+)$/s.exec(group);
      const brand = pair && this.brands.find(pair[1]!);
      const codes = this.codesOf(brand ? pair[2]! : group, brand ? [brand] : brands, cell.address, problems);
      if (codes === null) return null;
      const key = brand?.id ?? '';
      found.set(key, [...(found.get(key) ?? []), ...codes]);
    }
    return found;
  }

  private codesOf(
    text: string,
    brands: readonly ListBrand[],
    address: string,
    problems: RowProblems,
  ): string[] | null {
    const codes: string[] = [];
    for (const name of text.split(LIST_SEPARATOR).filter((part) => part !== '')) {
      if (EVERYTHING.test(name)) {
        codes.push(...brands.flatMap(({ categoryCodes }) => categoryCodes));
        continue;
      }
      const category =
        this.categories.find(name) ?? this.categories.find(name.replace(/(?:类|产品|维修|售后)$/, ''));
      if (category === null) {
        const suggested = this.categories.suggest(name);
        problems.error(
          address,
          'category-unknown',
          `品类${quoted(cleanText(name))}不在品类表里${didYouMean(suggested)}。`,
          suggested.map((known) => text.replace(name, known)),
        );
        return null;
      }
      codes.push(category.code);
    }
    return codes;
  }

  /** Categories of a row that names none: the default, else the brand's only one. */
  private assumed(brand: ListBrand, row: ListRow, problems: RowProblems): string[] | null {
    const address = row.addressOf(row.get('category') ? 'category' : 'brand');
    const chosen = this.options.defaultCategory;
    if (chosen != null && chosen !== '') return this.codesOf(chosen, [brand], address, problems);
    if (brand.categoryCodes.length === 1) return brand.categoryCodes;
    const made = brand.categoryCodes.flatMap((code) => this.categories.find(code)?.name ?? []);
    problems.error(
      address,
      'category-missing',
      '这一行没有写品类，请补上，或在导入时指定品类。',
      made.length > 1 ? [...made, made.join('、')] : made,
    );
    return null;
  }
}

/** `categoryCodes` is null where the brand cell names no category. */
interface NamedBrand {
  brand: ListBrand;
  categoryCodes: string[] | null;
}

function didYouMean(names: readonly string[]): string {
  return names.length === 0 ? ',请先登记' : `，是不是${names.map((name) => `“${name}”`).join('、')}`;
}
