import type { Divisions } from '../../organization/divisions.js';
import type {
  BrandRecord,
  CategoryRecord,
  NumberWarningRecord,
  ServicePhoneRecord,
} from '../../registry/registry-record.js';
import type { BrandName } from '../lookup-types.js';
import type { Lexicon } from '../understanding/lexicon.js';

/** Everything of the registry but its outlets: small enough to be kept as objects. */
export interface CatalogueRecords {
  categories: CategoryRecord[];
  brands: BrandRecord[];
  warnings: NumberWarningRecord[];
}

/** The catalogue's records by the ways in which look-ups ask for them. Immutable. */
export class Catalogue {
  private readonly brandsById: ReadonlyMap<string, BrandRecord>;
  private readonly categoriesByCode: ReadonlyMap<string, CategoryRecord>;
  private readonly servicePhonesByNumber = new Map<
    string,
    { brand: BrandName; phone: ServicePhoneRecord }[]
  >();
  private readonly warningsByNumber = new Map<string, NumberWarningRecord[]>();
  /** The newest first, then by id. */
  readonly warnings: readonly NumberWarningRecord[];

  constructor(
    readonly records: CatalogueRecords,
    readonly divisions: Divisions,
    readonly lexicon: Lexicon,
  ) {
    const { brands, categories, warnings } = records;
    this.brandsById = new Map(brands.map((brand) => [brand.id, brand]));
    this.categoriesByCode = new Map(categories.map((category) => [category.code, category]));
    for (const brand of brands) {
      for (const phone of brand.servicePhones) {
        append(this.servicePhonesByNumber, phone.number, { brand: nameOf(brand), phone });
      }
    }
    for (const warning of warnings) append(this.warningsByNumber, warning.number, warning);
    this.warnings = [...warnings].sort(
      (a, b) => compare(b.publishedOn, a.publishedOn) || compare(a.id, b.id),
    );
  }

  brand(id: string): BrandRecord | null {
    return this.brandsById.get(id) ?? null;
  }

  /** A brand that is gone while something still names it shows its id, so that nothing is passed off as another's. */
  brandName(id: string): BrandName {
    return { id, name: this.brandsById.get(id)?.name ?? id };
  }

  category(code: string): CategoryRecord | null {
    return this.categoriesByCode.get(code) ?? null;
  }

  servicePhones(number: string): readonly { brand: BrandName; phone: ServicePhoneRecord }[] {
    return this.servicePhonesByNumber.get(number) ?? [];
  }

  warningsOf(number: string): readonly NumberWarningRecord[] {
    return this.warningsByNumber.get(number) ?? [];
  }

  /** Full name within the province; for a code that is not known, that of the nearest known division above it. */
  divisionName(code: string): string {
    for (const length of [code.length, 6, 4, 2]) {
      const above = code.slice(0, length);
      if (this.divisions.get(above) !== null) return this.divisions.fullName(above);
    }
    return '';
  }
}

function nameOf({ id, name }: BrandRecord): BrandName {
  return { id, name };
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
