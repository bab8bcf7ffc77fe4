import type { Divisions } from '../organization/divisions.js';
import { authorizationStatus } from '../registry/authorization-status.js';
import type {
  AuthorizationRecord,
  BrandRecord,
  CategoryRecord,
  CertificateRecord,
  OutletRecord,
} from '../registry/registry-record.js';

/** What stands on the paper. Dates are `YYYY-MM-DD`. */
export interface CertificateSheet {
  outletName: string;
  /** 石家庄市长安区: lists often leave the city out of the address. */
  area: string;
  address: string;
  number: string;
  issuedOn: string;
  /** The last day on which any of the rows is in force; null when one of them has no end. */
  lastDay: string | null;
  rows: SheetRow[];
  /** Where a browser checks it, without the scheme for people to type. */
  checkAddress: string;
  demo: boolean;
}

export interface SheetRow {
  brand: string;
  /** 冰箱、空调 */
  categories: string;
  validFrom: string | null;
  validTo: string | null;
}

/** The names that a sheet needs of the registry, and the day on which it is printed. */
export interface SheetSources {
  brands: BrandRecord[];
  categories: CategoryRecord[];
  divisions: Divisions;
  today: string;
}

export interface SheetOptions {
  checkAddress: string;
  demo: boolean;
}

/** Only what is in force today is printed: paper cannot be taken back. */
export function sheetOf(
  { certificate, outlet }: { certificate: CertificateRecord; outlet: OutletRecord },
  sources: SheetSources,
  options: SheetOptions,
): CertificateSheet {
  const { divisions, today } = sources;
  const inForce = outlet.authorizations.filter((each) => authorizationStatus(each, today) === 'inForce');
  return {
    outletName: outlet.name,
    area: divisions.get(outlet.divisionCode) === null ? '' : divisions.fullName(outlet.divisionCode),
    address: outlet.address,
    number: certificate.number,
    issuedOn: certificate.issuedOn,
    lastDay: lastDayOf(inForce),
    rows: inForce.map((each) => rowOf(each, sources)),
    ...options,
  };
}

function rowOf(authorization: AuthorizationRecord, { brands, categories }: SheetSources): SheetRow {
  const { brandId, categoryCodes, validFrom, validTo } = authorization;
  const nameOf = (code: string) => categories.find((category) => category.code === code)?.name ?? code;
  return {
    brand: brands.find(({ id }) => id === brandId)?.name ?? brandId,
    categories: categoryCodes.map(nameOf).join('、'),
    validFrom,
    validTo,
  };
}

function lastDayOf(authorizations: AuthorizationRecord[]): string | null {
  const ends = authorizations.map(({ validTo }) => validTo);
  return ends.includes(null) ? null : (ends.sort().at(-1) ?? null);
}
