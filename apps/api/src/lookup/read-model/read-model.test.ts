import fc from 'fast-check';
import { authorizationStatus, periodStatus } from '../../registry/authorization-status.js';
import type { OutletRecord } from '../../registry/registry-record.js';
import { decodeOutletCursor } from '../list-cursor.js';
import type { OutletSearch } from '../lookup-types.js';
import { judgePhone, warningStands } from '../phone-verdict.js';
import { scanOutlets } from './testing/full-scan.js';
import {
  changedRegistry,
  GENERATED_BRAND_IDS,
  GENERATED_CATEGORIES,
  GENERATED_PHONES,
  GENERATED_TODAY,
  type GeneratedRegistry,
  generatedRegistry,
} from './testing/generated-registry.js';
import { followedModelOf, MODEL_AS_OF, modelOf, newModel } from './testing/model-of.js';

const SEARCH: OutletSearch = {
  q: null,
  brandId: null,
  category: null,
  divisionCode: null,
  point: null,
  radiusKm: null,
  limit: 20,
  cursor: null,
};

const OUTLET: OutletRecord = {
  id: 'outlet-a',
  name: '顺达家电服务部',
  licenceCode: null,
  address: '中山路12号',
  divisionCode: '130102',
  location: null,
  phones: [{ number: '031155500101', extension: null, brandIds: ['brand-yunling'] }],
  hours: null,
  services: null,
  tradeIn: null,
  authorizations: [
    {
      id: 'authorization-a',
      brandId: 'brand-yunling',
      categoryCodes: ['refrigerator'],
      validFrom: '2026-01-01',
      validTo: '2026-05-20',
      contractNumber: null,
      state: 'active',
    },
  ],
};

const OUTLET_ELSEWHERE: OutletRecord = { ...OUTLET, id: 'outlet-elsewhere' };

const REGISTRY: GeneratedRegistry = {
  categories: GENERATED_CATEGORIES,
  brands: [
    {
      id: 'brand-yunling',
      name: '云岭演示',
      pinyin: 'yun ling yan shi',
      aliases: [],
      categoryCodes: ['refrigerator'],
      generalAgent: null,
      servicePhones: [],
    },
  ],
  outlets: [OUTLET],
  warnings: [],
  certificates: [],
};

const search = (model: ReturnType<typeof modelOf>, of: Partial<OutletSearch>, today = GENERATED_TODAY) =>
  JSON.parse(model.searchOutlets({ ...SEARCH, ...of }, today).toString());
const number = (digits: string) => ({ digits, display: digits, extension: null, publicLine: null });
const check = (model: ReturnType<typeof modelOf>, digits: string, today = GENERATED_TODAY) =>
  JSON.parse(model.checkPhone({ number: number(digits), brandId: null }, today));
const ids = (reply: { items: { id: string }[] }) => reply.items.map(({ id }) => id);

describe('what depends on today', () => {
  test('an authorization ends at midnight with no write: in lists, on the page, in a phone check and in counts', () => {
    const model = modelOf(REGISTRY);
    const on = (today: string) => ({
      listed: ids(search(model, { brandId: 'brand-yunling' }, today)),
      byName: search(model, { q: '顺达家电' }, today).items[0].authorization.status,
      page: JSON.parse(model.outlet('outlet-a', today)!).authorization.status,
      verdict: check(model, '031155500101', today).verdict,
      count: JSON.parse(model.brands(null, null, today)).items[0].outletCount,
    });
    expect(on('2026-05-20')).toEqual({
      listed: ['outlet-a'],
      byName: 'inForce',
      page: 'inForce',
      verdict: 'official',
      count: 1,
    });
    expect(on('2026-05-21')).toEqual({
      listed: [],
      byName: 'expired',
      page: 'expired',
      verdict: 'unlisted',
      count: 0,
    });
  });

  test('a list begun before midnight leaves out on its next page what ended at midnight', () => {
    const outlets = ['a', 'b', 'c', 'd'].map((letter, index) => ({
      ...OUTLET,
      id: `outlet-${letter}`,
      authorizations: [{ ...OUTLET.authorizations[0]!, validTo: index === 2 ? '2026-05-20' : null }],
    }));
    const model = modelOf({ ...REGISTRY, outlets });
    const asked = { ...SEARCH, brandId: 'brand-yunling', limit: 2 };
    const first = search(model, asked, '2026-05-20');
    const cursor = decodeOutletCursor(asked, first.nextCursor);
    expect(ids(first)).toEqual(['outlet-a', 'outlet-b']);
    expect(ids(search(model, { ...asked, cursor }, '2026-05-20'))).toEqual(['outlet-c', 'outlet-d']);
    expect(ids(search(model, { ...asked, cursor }, '2026-05-21'))).toEqual(['outlet-d']);
  });
});

describe('words that find nothing together', () => {
  const beyond = { ...OUTLET, id: 'outlet-b', divisionCode: '130702', name: '张家口宏远电器' };
  const model = modelOf({ ...REGISTRY, outlets: [OUTLET, beyond] });

  test.each([
    [
      'an unknown word is given up',
      '云岭演示 冰箱 没有这家',
      { found: ['outlet-a', 'outlet-b'], dropped: ['没有这家'] },
    ],
    [
      'a place without an outlet is widened to its city',
      '桥西区 云岭演示',
      { found: ['outlet-a', 'outlet-b'], dropped: ['桥西区'] },
    ],
    [
      'a category that nobody there covers is given up',
      '云岭演示 电视',
      { found: ['outlet-a', 'outlet-b'], dropped: ['电视'] },
    ],
    ['what finds something is kept', '长安区 云岭演示 顺达', { found: ['outlet-a'], dropped: [] }],
    ['nothing at all is left of an unknown name', '没有这家', { found: [], dropped: [] }],
  ])('%s', (_, q, { found, dropped }) => {
    const reply = search(model, { q });
    expect({ found: ids(reply), dropped: reply.understood.dropped }).toEqual({ found, dropped });
  });

  test('a place given up is first widened to its city, and the reply says so', () => {
    const reply = search(model, { q: '张家口市宣化区 云岭演示' });
    expect(ids(reply)).toEqual(['outlet-b']);
    expect(reply.understood).toMatchObject({ divisionCode: '1307', dropped: ['张家口市宣化区'] });
  });

  test('an answer is never empty while one of its words alone has outlets', () => {
    const line = fc
      .uniqueArray(
        fc.constantFrom('云岭演示', '北川演示', '冰箱', '电视', '长安区', '桥西区', '顺达', '128', '没有'),
        {
          minLength: 1,
          maxLength: 4,
        },
      )
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(generatedRegistry(12), line, (registry, q) => {
        const crowd = modelOf(registry);
        const alone = q.split(' ').some((word) => search(crowd, { q: word }).items.length > 0);
        expect(search(crowd, { q }).items.length > 0).toBe(alone);
      }),
      { numRuns: 100 },
    );
  });
});

describe('pages', () => {
  const asked = { ...SEARCH, category: 'refrigerator', limit: 3 };

  /** All outlets of all pages, the registry changing after the first. */
  function readAll(first: ReturnType<typeof modelOf>, later: ReturnType<typeof modelOf>) {
    let reply = search(first, asked);
    const all = ids(reply);
    while (reply.nextCursor !== null) {
      reply = search(later, { ...asked, cursor: decodeOutletCursor(asked, reply.nextCursor) });
      all.push(...ids(reply));
    }
    return all;
  }

  test('a change between two pages repeats no outlet, and hides none that was there before and after', () => {
    fc.assert(
      fc.property(changedRegistry(), ({ before, after }) => {
        const all = readAll(modelOf(before), followedModelOf(before, after));
        expect(new Set(all).size).toBe(all.length);
        const listed = (registry: GeneratedRegistry) =>
          new Set(
            scanOutlets(
              registry.outlets,
              {
                brandIds: [],
                categories: ['refrigerator'],
                divisionCodes: null,
                phone: null,
                words: [],
                point: null,
                radiusMeters: null,
              },
              GENERATED_TODAY,
            ).map(({ outlet }) => outlet.id),
          );
        const [was, is] = [listed(before), listed(after)];
        expect(all).toEqual(expect.arrayContaining([...was].filter((id) => is.has(id))));
      }),
      { numRuns: 100 },
    );
  });
});

test('the next page is for the words that the first one kept', () => {
  const outlets = ['a', 'b', 'c'].map((letter) => ({
    ...OUTLET,
    id: `outlet-${letter}`,
    divisionCode: '130702',
  }));
  const model = modelOf({ ...REGISTRY, outlets: [...outlets, OUTLET_ELSEWHERE] });
  const asked = { ...SEARCH, q: '张家口市宣化区 云岭演示 没有这家', limit: 2 };
  const first = search(model, asked);
  const second = search(model, { ...asked, cursor: decodeOutletCursor(asked, first.nextCursor) });
  expect([ids(first), ids(second)]).toEqual([['outlet-a', 'outlet-b'], ['outlet-c']]);
  expect(second.understood).toEqual(first.understood);
  expect(first.understood).toMatchObject({ divisionCode: '1307', brandId: 'brand-yunling' });
  expect(first.understood.dropped.sort()).toEqual(['张家口市宣化区', '没有这家'].sort());
});

describe('a number of an outlet that two brands authorize', () => {
  const [one, other] = GENERATED_BRAND_IDS as [string, string];
  const model = (owners: string[], standing: Record<string, 'active' | 'withdrawn'>) =>
    modelOf({
      ...REGISTRY,
      brands: [one, other].map((id) => ({ ...REGISTRY.brands[0]!, id, name: `演示牌${id}` })),
      outlets: [
        {
          ...OUTLET,
          phones: [{ number: '031155500101', extension: null, brandIds: owners }],
          authorizations: Object.entries(standing).map(([brandId, state]) => ({
            ...OUTLET.authorizations[0]!,
            brandId,
            state,
          })),
        },
      ],
    });
  const verdict = (of: ReturnType<typeof model>, brandId: string | null) =>
    JSON.parse(of.checkPhone({ number: number('031155500101'), brandId }, '2026-05-20')).verdict;
  const both = { [one]: 'active', [other]: 'active' } as const;

  // Whose it is, who authorizes the outlet; asked for the one, for the other, for none.
  test.each([
    ['the one’s alone', [one], both, ['official', 'unlisted', 'official']],
    ['the other’s alone', [other], both, ['unlisted', 'official', 'official']],
    ['both’s', [one, other].sort(), both, ['official', 'official', 'official']],
    ['nobody’s', [], both, ['unlisted', 'unlisted', 'unlisted']],
    [
      'the one’s, which authorizes no more',
      [one],
      { [one]: 'withdrawn', [other]: 'active' } as const,
      ['unlisted', 'unlisted', 'unlisted'],
    ],
    [
      'the one’s, which never authorized',
      [one],
      { [other]: 'active' } as const,
      ['unlisted', 'unlisted', 'unlisted'],
    ],
  ])('is official for whose it is: %s', (_whose, owners, standing, expected) => {
    const read = model([...owners], standing);
    expect([one, other, null].map((brandId) => verdict(read, brandId))).toEqual(expected);
  });
});

/** A phone check by looking at every record, in the words of the edge's own rule. */
function scanPhone(registry: GeneratedRegistry, digits: string, brandId: string | null) {
  const nameOf = (id: string) => ({ id, name: registry.brands.find((brand) => brand.id === id)!.name });
  return judgePhone(
    {
      number: number(digits),
      servicePhones: registry.brands.flatMap((brand) =>
        brand.servicePhones
          .filter((phone) => phone.number === digits)
          .map((phone) => ({ brand: nameOf(brand.id), phone })),
      ),
      outlets: registry.outlets
        .filter((outlet) => outlet.phones.some((phone) => phone.number === digits))
        .map(({ id, name, phones, authorizations }) => ({
          outlet: { id, name, divisionName: '' },
          authorizations: authorizations
            .filter((authorization) =>
              phones.some(
                (phone) => phone.number === digits && phone.brandIds.includes(authorization.brandId),
              ),
            )
            .map((authorization) => ({ brand: nameOf(authorization.brandId), authorization })),
        })),
      warnings: registry.warnings
        .filter((warning) => warning.number === digits)
        .map((warning) => ({
          warning,
          impersonatedBrand:
            warning.impersonatedBrandId === null ? null : nameOf(warning.impersonatedBrandId),
        })),
      brand: brandId === null ? null : nameOf(brandId),
    },
    GENERATED_TODAY,
    brandId,
  );
}

describe('a phone check', () => {
  const anyBrand = fc.option(fc.constantFrom(...GENERATED_BRAND_IDS));

  test('says what a scan of every record says, followed or loaded at once', () => {
    fc.assert(
      fc.property(
        changedRegistry(),
        fc.constantFrom(...GENERATED_PHONES),
        anyBrand,
        (change, digits, brandId) => {
          const right = scanPhone(change.after, digits, brandId);
          const use = (match: { outlet: { id: string } | null; brand: { id: string }; status: string }) =>
            `${match.outlet?.id} ${match.brand.id} ${match.status}`;
          for (const model of [modelOf(change.after), followedModelOf(change.before, change.after)]) {
            const reply = JSON.parse(model.checkPhone({ number: number(digits), brandId }, GENERATED_TODAY));
            expect(reply).toMatchObject({
              verdict: right.verdict,
              warning: right.warning,
              brand: right.brand,
            });
            expect(new Set(reply.matches.map(use)).size).toBeLessThanOrEqual(right.matches.length);
            const owner = change.after.brands.find(({ id }) => id === right.brand?.id);
            const official = (owner?.servicePhones ?? []).filter(
              (phone) =>
                periodStatus(phone, GENERATED_TODAY) === 'inForce' &&
                !change.after.warnings.some(
                  (warning) => warning.number === phone.number && warningStands(warning, GENERATED_TODAY),
                ),
            );
            expect(reply.officialPhones.map((phone: { number: string }) => phone.number)).toEqual(
              official.map((phone) => phone.number),
            );
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test('of a number that thousands of outlets give names a few, and judges all of them', () => {
    const shared = (index: number, brandId: string, state: 'active' | 'withdrawn'): OutletRecord => ({
      ...OUTLET,
      id: `outlet-${String(index).padStart(5, '0')}`,
      authorizations: [{ ...OUTLET.authorizations[0]!, brandId, state }],
    });
    const brands = ['brand-yunling', 'brand-beichuan'].map((id) => ({
      ...REGISTRY.brands[0]!,
      id,
      name: id,
    }));
    const withdrawn = Array.from({ length: 3000 }, (_, index) =>
      shared(index, 'brand-beichuan', 'withdrawn'),
    );
    const outlets = [...withdrawn, shared(9000, 'brand-yunling', 'active')];
    const reply = check(modelOf({ ...REGISTRY, brands, outlets }), '031155500101');
    expect(reply.verdict).toBe('official');
    expect(reply.matches[0].brand.id).toBe('brand-yunling');
    expect(reply.matches.length).toBeLessThanOrEqual(40);
  });
});

describe('what is shown of an outlet', () => {
  test('is what the registry holds, whether it came with the base or with a change', () => {
    fc.assert(
      fc.property(changedRegistry(10), ({ before, after }) => {
        const model = followedModelOf(before, after);
        for (const { id } of before.outlets) {
          const outlet = after.outlets.find((record) => record.id === id);
          if (outlet === undefined) expect(model.outlet(id, GENERATED_TODAY)).toBeNull();
        }
        for (const outlet of after.outlets) {
          const page = JSON.parse(model.outlet(outlet.id, GENERATED_TODAY)!);
          const { id, name, address, divisionCode, licenceCode, hours, services, tradeIn } = outlet;
          expect(page).toMatchObject({
            id,
            name,
            address,
            divisionCode,
            licenceCode,
            hours,
            services,
            tradeIn,
          });
          expect(page.location).toEqual(
            outlet.location && { lat: outlet.location.lat, lng: outlet.location.lng },
          );
          expect(page.authorizations.map(({ status }: { status: string }) => status).sort()).toEqual(
            outlet.authorizations.map((each) => authorizationStatus(each, GENERATED_TODAY)).sort(),
          );
          const official = outlet.authorizations.filter(
            (each) => authorizationStatus(each, GENERATED_TODAY) === 'inForce',
          );
          expect(page.brands.map((brand: { id: string }) => brand.id).sort()).toEqual(
            [...new Set(official.map(({ brandId }) => brandId))].sort(),
          );
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the state of the model', () => {
  test('counts outlets once, and each reply carries the last moment of agreement with the registry', () => {
    fc.assert(
      fc.property(changedRegistry(), ({ before, after }) => {
        expect(followedModelOf(before, after).status().outletCount).toBe(after.outlets.length);
      }),
    );
    const model = modelOf(REGISTRY);
    expect(JSON.parse(model.categories()).registryAsOf).toBe(MODEL_AS_OF);
    model.confirm('2026-05-20T02:00:00.000Z');
    expect(search(model, {}).registryAsOf).toBe('2026-05-20T02:00:00.000Z');
  });

  test('a brand renamed is shown by its new name, though no outlet changed', () => {
    const renamed = { ...REGISTRY, brands: [{ ...REGISTRY.brands[0]!, name: '云峰演示' }] };
    const reply = search(followedModelOf(REGISTRY, renamed), { q: '云峰演示' });
    expect(reply.items[0].brands).toEqual([{ id: 'brand-yunling', name: '云峰演示' }]);
  });

  test('before anything is loaded nothing is answered', () => {
    expect(() => newModel().categories()).toThrow(expect.objectContaining({ code: 'lookup-not-ready' }));
  });
});
