import { type AuthorizationStatus, PHONE_VERDICTS, type PhoneVerdict } from '@jiweibao/shared';
import fc from 'fast-check';
import type { AuthorizationRecord, NumberWarningRecord } from '../registry/registry-record.js';
import type { BrandName, PhoneFacts } from './lookup-types.js';
import { judgePhone } from './phone-verdict.js';
import { PUBLIC_LINES } from './public-lines.js';

const TODAY = '2026-05-15';
const A: BrandName = { id: 'a', name: '甲牌（演示）' };
const B: BrandName = { id: 'b', name: '乙牌（演示）' };
const NUMBER = { digits: '4005550101', display: '400-555-0101', extension: null, publicLine: null };

type Period = { validFrom: string | null; validTo: string | null };
const IN_FORCE: Period = { validFrom: '2026-01-01', validTo: '2026-12-31' };
const NOT_YET: Period = { validFrom: '2026-05-16', validTo: null };
const EXPIRED: Period = { validFrom: null, validTo: '2026-05-14' };

const nothing: PhoneFacts = { number: NUMBER, servicePhones: [], outlets: [], warnings: [], brand: null };

function servicePhone(brand: BrandName, period: Period): Pick<PhoneFacts, 'servicePhones'> {
  const phone = {
    id: 's1',
    number: NUMBER.digits,
    extension: null,
    purpose: 'afterSales' as const,
    hours: null,
    ...period,
    source: '品牌官网（演示）',
    lastConfirmedOn: '2026-04-01',
  };
  return { servicePhones: [{ brand, phone }] };
}

function outletPhone(
  brand: BrandName,
  period: Period,
  state: AuthorizationRecord['state'] = 'active',
): Pick<PhoneFacts, 'outlets'> {
  const authorization = {
    id: 'z1',
    brandId: brand.id,
    categoryCodes: [],
    ...period,
    contractNumber: null,
    state,
  };
  const outlet = { id: 'o1', name: '演示维修部', divisionName: '石家庄市长安区' };
  return { outlets: [{ outlet, authorizations: [{ brand, authorization }] }] };
}

function warning(of: Partial<NumberWarningRecord> = {}, impersonatedBrand: BrandName | null = null) {
  const record: NumberWarningRecord = {
    id: 'w1',
    number: NUMBER.digits,
    reason: '冒充品牌售后（演示）',
    source: '演示市场监督管理局',
    impersonatedBrandId: impersonatedBrand?.id ?? null,
    publishedOn: '2026-05-01',
    withdrawnOn: null,
    ...of,
  };
  return { warning: record, impersonatedBrand };
}

/** What is registered about the number, and how that stands today. */
const REGISTRATIONS: [string, Partial<PhoneFacts>, AuthorizationStatus | null][] = [
  ['nothing', {}, null],
  ['a service phone in force', servicePhone(A, IN_FORCE), 'inForce'],
  ['a service phone without dates', servicePhone(A, { validFrom: null, validTo: null }), 'inForce'],
  [
    'a service phone on its first and last day',
    servicePhone(A, { validFrom: TODAY, validTo: TODAY }),
    'inForce',
  ],
  ['a service phone that has ended', servicePhone(A, EXPIRED), 'expired'],
  ['a service phone that has not begun', servicePhone(A, NOT_YET), 'notYet'],
  ['an outlet in force', outletPhone(A, IN_FORCE), 'inForce'],
  ['an outlet whose authorization has ended', outletPhone(A, EXPIRED), 'expired'],
  ['an outlet whose authorization has not begun', outletPhone(A, NOT_YET), 'notYet'],
  ['an outlet whose authorization is suspended', outletPhone(A, IN_FORCE, 'suspended'), 'suspended'],
  ['an outlet whose authorization was withdrawn', outletPhone(A, IN_FORCE, 'withdrawn'), 'withdrawn'],
  ['an outlet suspended until after its end', outletPhone(A, EXPIRED, 'suspended'), 'expired'],
  ['an outlet withdrawn before its beginning', outletPhone(A, NOT_YET, 'withdrawn'), 'withdrawn'],
  [
    'an outlet without any authorization',
    { outlets: [{ outlet: { id: 'o', name: '店', divisionName: '市' }, authorizations: [] }] },
    null,
  ],
];

/** Which brand the person means, and whether what is in force for brand A is official for them. */
const ASKED: [string, BrandName | null, boolean][] = [
  ['no brand', null, true],
  ['the same brand', A, true],
  ['another brand', B, false],
];

const WARNINGS: [string, PhoneFacts['warnings'], boolean][] = [
  ['no warning', [], false],
  ['a warning in force', [warning()], true],
  ['a warning published today', [warning({ publishedOn: TODAY })], true],
  ['a warning that is withdrawn from tomorrow', [warning({ withdrawnOn: '2026-05-16' })], true],
  ['a warning withdrawn today', [warning({ withdrawnOn: TODAY })], false],
  ['a warning published from tomorrow', [warning({ publishedOn: '2026-05-16' })], false],
];

const TRUTH_TABLE = REGISTRATIONS.flatMap(([registered, facts, status]) =>
  ASKED.flatMap(([asked, brand, isOwner]) =>
    WARNINGS.map(([warned, warnings, stands]) => {
      const verdict: PhoneVerdict = stands
        ? 'warned'
        : status === 'inForce' && isOwner
          ? 'official'
          : 'unlisted';
      return { registered, asked, warned, facts: { ...nothing, ...facts, brand, warnings }, status, verdict };
    }),
  ),
);

describe('the verdict on a number', () => {
  test.each(TRUTH_TABLE)('$registered, asked for $asked, $warned: $verdict', ({ facts, status, verdict }) => {
    const judged = judgePhone(facts, TODAY, facts.brand?.id ?? null);
    expect(judged.verdict).toBe(verdict);
    expect(judged.matches.map((match) => match.status)).toEqual(status === null ? [] : [status]);
    expect(judged.warning !== null).toBe(verdict === 'warned');
  });

  test('flips at midnight with nothing written', () => {
    const facts = { ...nothing, ...servicePhone(A, { validFrom: null, validTo: TODAY }) };
    expect(judgePhone(facts, TODAY, null).verdict).toBe('official');
    expect(judgePhone(facts, '2026-05-16', null).verdict).toBe('unlisted');
  });

  test('never depends on the extension', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TRUTH_TABLE),
        fc.option(fc.stringMatching(/^\d{1,5}$/)),
        (row, extension) => {
          const facts = { ...row.facts, number: { ...NUMBER, extension } };
          expect(judgePhone(facts, TODAY, facts.brand?.id ?? null).verdict).toBe(row.verdict);
        },
      ),
    );
  });
});

describe('a number with several owners', () => {
  const shared: PhoneFacts = {
    ...nothing,
    servicePhones: [...servicePhone(A, EXPIRED).servicePhones, ...servicePhone(B, IN_FORCE).servicePhones],
  };

  test('is official for the owner in force and no longer for the other, who is answered with the new owner', () => {
    expect(judgePhone({ ...shared, brand: B }, TODAY, 'b').verdict).toBe('official');
    const forA = judgePhone({ ...shared, brand: A }, TODAY, 'a');
    expect(forA.verdict).toBe('unlisted');
    expect(forA.advice).toContain('有效期只到 2026-05-14');
    expect(forA.advice).toContain(`现在是${B.name}登记的`);
  });

  test('shows the use that matters first: the brand asked for, then what is in force', () => {
    expect(judgePhone({ ...shared, brand: A }, TODAY, 'a').matches.map(({ brand }) => brand.id)).toEqual([
      'a',
      'b',
    ]);
    expect(judgePhone(shared, TODAY, null).matches.map(({ brand }) => brand.id)).toEqual(['b', 'a']);
  });

  test('names every owner in force when no brand was asked for, and offers no single brand as the one meant', () => {
    const both = {
      ...nothing,
      servicePhones: [...servicePhone(A, IN_FORCE).servicePhones, ...servicePhone(B, IN_FORCE).servicePhones],
    };
    const judged = judgePhone(both, TODAY, null);
    expect(judged.brand).toBeNull();
    expect(judged.advice).toContain(`${A.name}、${B.name}`);
  });

  test("is official when one of an outlet's authorizations is in force, whatever the others are", () => {
    const [outlet] = outletPhone(A, EXPIRED).outlets;
    const inForce = outletPhone(B, IN_FORCE).outlets[0]!.authorizations;
    const facts = {
      ...nothing,
      outlets: [{ ...outlet!, authorizations: [...outlet!.authorizations, ...inForce] }],
    };
    expect(judgePhone(facts, TODAY, null).verdict).toBe('official');
    expect(judgePhone({ ...facts, brand: A }, TODAY, 'a').verdict).toBe('unlisted');
  });
});

describe('whose official phones are given', () => {
  test.each<[string, PhoneFacts, string | null]>([
    [
      'the brand asked for, even when another owns the number',
      { ...nothing, ...servicePhone(A, IN_FORCE), brand: B },
      'b',
    ],
    [
      'the brand asked for, even when another is impersonated',
      { ...nothing, warnings: [warning({}, A)], brand: B },
      'b',
    ],
    ['the brand impersonated', { ...nothing, warnings: [warning({}, A)] }, 'a'],
    ['the only owner', { ...nothing, ...outletPhone(A, EXPIRED) }, 'a'],
    [
      'the only owner in force',
      { ...nothing, ...outletPhone(A, EXPIRED), ...servicePhone(B, IN_FORCE) },
      'b',
    ],
    ['nobody, when nothing is known', nothing, null],
  ])('%s', (_, facts, brandId) => {
    expect(judgePhone(facts, TODAY, facts.brand?.id ?? null).brand?.id ?? null).toBe(brandId);
  });
});

describe('the warning shown', () => {
  const older = warning({ id: 'w0', publishedOn: '2026-04-01', source: '旧' }, A);
  const newer = warning({ id: 'w1', publishedOn: '2026-05-01', source: '新' }, B);

  test('is the newest in force, and the one about the brand asked for before that', () => {
    const facts = { ...nothing, warnings: [older, newer] };
    expect(judgePhone(facts, TODAY, null).warning?.source).toBe('新');
    expect(judgePhone({ ...facts, brand: A }, TODAY, 'a').warning?.source).toBe('旧');
  });

  test('does not depend on the order in which warnings come', () => {
    const same = [warning({ id: 'w2' }), warning({ id: 'w3', reason: '另一条（演示）' })];
    const forwards = judgePhone({ ...nothing, warnings: same }, TODAY, null).warning;
    expect(judgePhone({ ...nothing, warnings: [...same].reverse() }, TODAY, null).warning).toEqual(forwards);
  });
});

describe('the advice', () => {
  const advice = (facts: PhoneFacts) => judgePhone(facts, TODAY, facts.brand?.id ?? null).advice;

  test.each(TRUTH_TABLE.filter(({ verdict }) => verdict === 'unlisted'))(
    'never calls an unlisted number false: $registered, asked for $asked, $warned',
    ({ facts }) => {
      expect(advice(facts)).not.toMatch(/假|骗|冒牌|非法|违规/);
    },
  );

  test.each(TRUTH_TABLE.filter(({ verdict }) => verdict === 'official'))(
    'says of an official number that a call from it proves nothing: $registered, asked for $asked',
    ({ facts }) => {
      expect(advice(facts)).toContain('来电显示可以被冒充');
    },
  );

  test("names the owner of another brand's number and points to the brand asked for", () => {
    const text = advice({ ...nothing, ...servicePhone(A, IN_FORCE), brand: B });
    expect(text).toContain(`这个号码是${A.name}登记的，不是${B.name}登记的`);
    expect(text).toContain(`以${B.name}的官方服务电话为准`);
  });

  test('says why a registered number is not official today', () => {
    expect(advice({ ...nothing, ...servicePhone(A, EXPIRED) })).toContain('有效期只到 2026-05-14');
    expect(advice({ ...nothing, ...servicePhone(A, NOT_YET) })).toContain('要到 2026-05-16 才开始有效');
    expect(advice({ ...nothing, ...outletPhone(A, IN_FORCE, 'withdrawn') })).toContain('授权已撤销');
    expect(advice({ ...nothing, ...outletPhone(A, IN_FORCE, 'suspended') })).toContain('授权已暂停');
  });

  test('tells whoever was harmed where to turn', () => {
    expect(advice({ ...nothing, warnings: [warning()] })).toMatch(/110.*12315/);
  });

  test("knows the public lines that everyone knows, and does not pass them off as a brand's", () => {
    const publicLine = PUBLIC_LINES.get('12315')!;
    const number = { digits: '12315', display: '12315', extension: null, publicLine };
    const judged = judgePhone({ ...nothing, number }, TODAY, null);
    expect(judged.verdict).toBe('unlisted');
    expect(judged.advice).toContain('12315 是市场监管投诉举报热线');
  });

  test.each(TRUTH_TABLE)(
    'is whole sentences without a gap: $registered, asked for $asked, $warned',
    ({ facts }) => {
      expect(advice(facts)).toMatch(/^[^。].*。$/);
      expect(advice(facts)).not.toMatch(/null|undefined|。。|,。|、、/);
    },
  );
});

test('every verdict occurs in the truth table', () => {
  expect(new Set(TRUTH_TABLE.map(({ verdict }) => verdict))).toEqual(new Set(PHONE_VERDICTS));
});
