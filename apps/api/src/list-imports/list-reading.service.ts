import type { CoordinateSystem } from '@jiweibao/shared';
import type { BrandDirectory } from '../registry/brand-directory.js';
import { brandUnknown, categoryUnknown } from './list-import.errors.js';
import { readListInWorker } from './read-list-in-worker.js';
import { NameLookup } from './resolution/name-lookup.js';
import type { ResolvedList } from './resolved-list.js';

/** What the sender of a list says beside it. */
export interface ListStatement {
  /** For rows that name no brand. */
  brandName: string | null;
  /** For rows that name no category: a code or a name. */
  category: string | null;
  coordinates: CoordinateSystem | null;
  /** The sender attests that the mobile numbers are for the public. */
  mobilePublic: boolean;
}

/** Reads lists against the brands and categories of the registry and the places of the province. */
export class ListReadingService {
  constructor(
    private readonly brands: BrandDirectory,
    private readonly provinceCode: string,
  ) {}

  /**
   * @param bytes of an `.xlsx` or `.csv` file
   * @throws {Problem} `brand-unknown`, `category-unknown`, with suggestions
   * @throws {ListRefusal} when the file is no list
   */
  async read(bytes: Uint8Array, statement: ListStatement): Promise<ResolvedList> {
    const brands = await this.brands.listBrands();
    const categories = await this.brands.listCategories();
    const { brandName, category } = statement;
    if (brandName !== null) requireKnown(new NameLookup(brands), brandName, brandUnknown);
    if (category !== null) {
      requireKnown(new NameLookup(categories, ({ code }) => [code]), category, categoryUnknown);
    }
    return readListInWorker(bytes, {
      provinceCode: this.provinceCode,
      brands,
      categories,
      coordinates: statement.coordinates,
      defaultBrandName: brandName,
      defaultCategory: category,
      mobilePublic: statement.mobilePublic,
    });
  }
}

function requireKnown<Thing extends { name: string; aliases: string[] }>(
  names: NameLookup<Thing>,
  name: string,
  unknown: (name: string, suggestions: string[]) => Error,
): void {
  if (names.find(name) === null) throw unknown(name, names.suggest(name));
}
