import { AUTHORIZATION_STATES, SERVICE_PHONE_PURPOSES } from '@jiweibao/shared';
import fc from 'fast-check';
import type {
  AuthorizationRecord,
  BrandRecord,
  CategoryRecord,
  CertificateRecord,
  NumberWarningRecord,
  OutletRecord,
  ServicePhoneRecord,
} from '../../../registry/registry-record.js';

/*
 * Registries at random, small and crowded: few brands, places, words, phones and days, so that outlets share them, dates touch
 * today and searches find several. Invented throughout.
 */

/** The day on which generated dates centre. */
export const GENERATED_TODAY = '2026-05-20';

export const GENERATED_CATEGORIES: CategoryRecord[] = [
  { code: 'refrigerator', name: '冰箱', aliases: ['电冰箱'] },
  { code: 'airConditioner', name: '空调', aliases: [] },
  { code: 'television', name: '电视', aliases: ['电视机'] },
];

export const GENERATED_BRAND_IDS = ['brand-yunling', 'brand-beichuan', 'brand-qingshi'];
const BRANDS = [
  { name: '云岭演示', pinyin: 'yun ling yan shi', aliases: ['Yunling'] },
  { name: '北川演示', pinyin: 'bei chuan yan shi', aliases: [] },
  { name: '青石演示', pinyin: 'qing shi yan shi', aliases: ['青石牌'] },
];

/** Counties that share a name, a county's townships, a functional zone. */
const GENERATED_DIVISIONS = ['130102', '130102001', '130104', '130702', '130703', '130171', '130683'];

export const GENERATED_PHONES = ['4005550101', '4005550102', '031155500101', '031155500102', '031355500101'];

const DATES = ['2025-12-31', '2026-05-19', '2026-05-20', '2026-05-21', '2027-01-01'];
const NAME_PARTS = ['顺达', '顺', '达', '家电', '电器', '服务', '中心', '一', 'TCL', '部'];
const ADDRESS_PARTS = ['建设', '大街', '顺达', '路', '128', '12', '号', '中山', '一', '院'];

const date = fc.option(fc.constantFrom(...DATES));
const codes = fc.uniqueArray(fc.constantFrom(...GENERATED_CATEGORIES.map(({ code }) => code)), {
  minLength: 1,
});
const brandId = fc.constantFrom(...GENERATED_BRAND_IDS);
const number = fc.constantFrom(...GENERATED_PHONES);
const extension = fc.option(fc.constantFrom('8', '801'));
const words = (parts: string[]) =>
  fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 5 }).map((chosen) => chosen.join(''));

/** Points of the province to five places, and a few that many outlets share. */
export const generatedPoint = fc.oneof(
  fc.constantFrom({ lat: 38.04, lng: 114.51 }, { lat: 38.05, lng: 114.51 }),
  fc.record({
    lat: fc.integer({ min: 3_600_000, max: 4_260_000 }).map((value) => value / 100_000),
    lng: fc.integer({ min: 11_340_000, max: 11_980_000 }).map((value) => value / 100_000),
  }),
);

const authorization: fc.Arbitrary<AuthorizationRecord> = fc.record({
  id: fc.constant('authorization'),
  brandId,
  categoryCodes: codes,
  validFrom: date,
  validTo: date,
  contractNumber: fc.constant(null),
  state: fc.constantFrom('active' as const, ...AUTHORIZATION_STATES),
});

const owners = fc.subarray([...GENERATED_BRAND_IDS].sort());

/** One number has the same owners with whichever extension: the read model tells them by number alone. */
const outletPhones = fc
  .array(fc.record({ number, extension, brandIds: owners }), { maxLength: 2 })
  .map((phones) =>
    phones.map((phone) => ({
      ...phone,
      brandIds: phones.find((first) => first.number === phone.number)!.brandIds,
    })),
  );

export function generatedOutlet(id: fc.Arbitrary<string>): fc.Arbitrary<OutletRecord> {
  return fc.record({
    id,
    name: words(NAME_PARTS),
    licenceCode: fc.option(fc.constant('91130102MA00000000')),
    address: words(ADDRESS_PARTS),
    divisionCode: fc.constantFrom(...GENERATED_DIVISIONS),
    location: fc.option(generatedPoint.map((point) => ({ ...point, givenIn: 'gcj02' as const }))),
    phones: outletPhones,
    hours: fc.option(fc.constant('8:00—18:00')),
    services: fc.option(fc.constant('安装、"维修"')),
    tradeIn: fc.option(fc.boolean()),
    authorizations: fc.array(authorization, { maxLength: 3 }),
  });
}

const servicePhone: fc.Arbitrary<ServicePhoneRecord> = fc.record({
  id: fc.constant('phone'),
  number,
  extension,
  purpose: fc.constantFrom(...SERVICE_PHONE_PURPOSES),
  hours: fc.option(fc.constant('全天')),
  validFrom: date,
  validTo: date,
  source: fc.constant('演示:品牌官网'),
  lastConfirmedOn: date,
});

function generatedBrand(index: number): fc.Arbitrary<BrandRecord> {
  return fc.record({
    id: fc.constant(GENERATED_BRAND_IDS[index]!),
    name: fc.constant(BRANDS[index]!.name),
    pinyin: fc.constant(BRANDS[index]!.pinyin),
    aliases: fc.constant(BRANDS[index]!.aliases),
    // Always the same, like the names: building the words of the one-box search is what takes long here.
    categoryCodes: fc.constant(GENERATED_CATEGORIES.map(({ code }) => code)),
    generalAgent: fc.constant({ id: 'agent', name: '演示总代理' }),
    servicePhones: fc.array(servicePhone, { maxLength: 2 }),
  });
}

function generatedWarning(id: fc.Arbitrary<string>): fc.Arbitrary<NumberWarningRecord> {
  return fc.record({
    id,
    number,
    reason: fc.constant('冒充品牌售后(演示)'),
    source: fc.constant('演示市场监管局'),
    impersonatedBrandId: fc.option(brandId),
    publishedOn: fc.constantFrom(...DATES),
    withdrawnOn: date,
  });
}

/** Certificates are never deleted, so every registry has all of these; outlets come and go under them. */
export const GENERATED_TOKENS = ['C', 'A', '_', 'b', '-', '9'].map((letter) => letter.repeat(22));

const certificates: fc.Arbitrary<CertificateRecord[]> = fc.tuple(
  ...GENERATED_TOKENS.map((token, index) =>
    fc.record({
      id: fc.constant(`certificate-${index}`),
      token: fc.constant(token),
      number: fc.constant(`0000${index}-ABCDE`),
      outletId: fc.integer({ min: 0, max: 9 }).map((value) => `outlet-${value}`),
      issuedOn: fc.constantFrom(...DATES),
      withdrawnOn: date,
    }),
  ),
);

export interface GeneratedRegistry {
  categories: CategoryRecord[];
  brands: BrandRecord[];
  outlets: OutletRecord[];
  warnings: NumberWarningRecord[];
  certificates: CertificateRecord[];
}

// Ids whose order is not that in which they are made.
const id = (prefix: string, count: number) =>
  fc.integer({ min: 0, max: count - 1 }).map((value) => `${prefix}-${(value * 7) % count}`);
const byId = { selector: ({ id: key }: { id: string }) => key };

/** @param outletCount the most outlets; there may be none */
export function generatedRegistry(outletCount = 40): fc.Arbitrary<GeneratedRegistry> {
  return fc.record({
    categories: fc.constant(GENERATED_CATEGORIES),
    brands: fc.tuple(generatedBrand(0), generatedBrand(1), generatedBrand(2)),
    outlets: fc.uniqueArray(generatedOutlet(id('outlet', outletCount * 2)), {
      ...byId,
      maxLength: outletCount,
    }),
    warnings: fc.uniqueArray(generatedWarning(id('warning', 6)), { ...byId, maxLength: 4 }),
    certificates,
  });
}

/** A registry, and the same one later: some outlets gone, some others changed, some new. */
export function changedRegistry(
  outletCount = 40,
): fc.Arbitrary<{ before: GeneratedRegistry; after: GeneratedRegistry }> {
  return fc.tuple(generatedRegistry(outletCount), generatedRegistry(outletCount)).map(([before, other]) => {
    const changed = new Map(other.outlets.slice(0, outletCount / 2).map((outlet) => [outlet.id, outlet]));
    const gone = new Set(other.outlets.slice(outletCount / 2).map((outlet) => outlet.id));
    const kept = before.outlets.filter((outlet) => !changed.has(outlet.id) && !gone.has(outlet.id));
    return { before, after: { ...other, outlets: [...kept, ...changed.values()] } };
  });
}
