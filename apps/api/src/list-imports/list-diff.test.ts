import fc from 'fast-check';
import { atOnce } from '../platform/steps.js';
import type { RegisteredOutlet } from '../registry/registered-outlet.js';
import { type DiffInput, diffList } from './list-diff.js';
import { asksToConfirmMissing, planOf } from './list-import.js';
import { scopeOf } from './list-scope.js';
import { NO_CHOICES } from './outlet-choices.js';
import type { ResolvedList } from './resolved-list.js';
import {
  granted,
  listed,
  mergeContext,
  OTHER_AGENT,
  OTHER_BRAND,
  registered,
  resolvedList,
} from './testing/list-fixtures.js';

let ids = 0;
const diff = (list: ResolvedList, known: RegisteredOutlet[], changes: Partial<DiffInput> = {}) =>
  atOnce(
    diffList({
      list,
      registered: known,
      context: mergeContext({ scope: atOnce(scopeOf(list.outlets)) }),
      decisions: new Map(),
      choices: NO_CHOICES,
      newId: () => `new-${ids++}`.padEnd(22, '0'),
      fullName: () => '演示市演示区',
      ...changes,
    }),
  );
const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const list = (from: number, to: number, changes: Partial<ResolvedList> = {}) =>
  resolvedList(
    numbers(from, to).map((number) => listed(number)),
    changes,
  );
const known = (from: number, to: number) => numbers(from, to).map((number) => registered(number));
const names = (changes: { after: RegisteredOutlet }[]) => changes.map(({ after }) => after.name);

describe('comparing a list with the registry', () => {
  it('tells added, changed, unchanged and missing apart', () => {
    const outlets = [listed(1), listed(2, { hours: '每天' }), listed(5)];
    const result = diff(resolvedList(outlets), known(1, 3));
    expect(names(result.added)).toEqual(['演示第5服务站']);
    expect(result.changed[0]!.fields).toEqual([{ field: 'hours', before: null, after: '每天' }]);
    expect(result.unchanged.map(({ name }) => name)).toEqual(['演示第1服务站']);
    expect(names(result.missing)).toEqual(['演示第3服务站']);
    expect(result.registeredInScope).toBe(3);
  });

  it('finds nothing to do in what it has just done, in whatever order the rows come', () => {
    const shuffled = fc
      .shuffledSubarray(numbers(1, 12), { minLength: 1 })
      .chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })));
    fc.assert(
      fc.property(shuffled, ([first, again]) => {
        const published = diff(resolvedList(first.map((number) => listed(number))), known(1, 4));
        const after = [...published.added, ...published.changed, ...published.missing].map((c) => c.after);
        const result = diff(resolvedList(again.map((number) => listed(number))), [
          ...published.unchanged,
          ...after,
        ]);
        expect(result.unchanged).toHaveLength(first.length);
        expect([result.added, result.changed, result.missing]).toEqual([[], [], []]);
      }),
    );
  });

  it('opens a closed outlet again and counts it as added', () => {
    const result = diff(list(1, 1), [registered(1, { state: 'closed', authorizations: [] })]);
    expect(result.added[0]!.after).toMatchObject({ id: registered(1).id, state: 'open' });
  });

  it('prefers an open outlet to a closed one of the same name', () => {
    const closed = registered(2, { name: '演示第1服务站', state: 'closed' });
    expect(diff(list(1, 1), [closed, registered(1)]).unchanged).toEqual([registered(1)]);
  });
});

describe('what is missing', () => {
  it.each([
    ['of another city', { divisionCode: '130202' }],
    [
      'of another category',
      { authorizations: [{ ...registered(9).authorizations[0]!, categoryCode: 'car' }] },
    ],
    [
      'withdrawn already',
      { authorizations: [{ ...registered(9).authorizations[0]!, state: 'withdrawn' as const }] },
    ],
    ['closed', { state: 'closed' as const }],
  ])('is not an outlet %s', (_what, changes) => {
    expect(diff(list(1, 3), [...known(1, 3), registered(9, changes)]).missing).toEqual([]);
  });

  it('loses the authorizations of the scope and no other', () => {
    const other = { ...registered(9).authorizations[0]!, categoryCode: 'car' };
    const outlet = registered(9, { authorizations: [...registered(9).authorizations, other] });
    const [missing] = diff(list(1, 3), [...known(1, 3), outlet]).missing;
    expect(missing!.after.authorizations.map(({ state }) => state)).toEqual(['withdrawn', 'active']);
    expect(missing!.after.state).toBe('open');
  });

  it.each([
    ['name', { name: '演示 第9服务站', licenceCode: null, phones: [] }],
    ['own number', { name: null, licenceCode: null, phones: registered(9).phones }],
  ])('is not an outlet that a faulty row means by its %s', (_what, row) => {
    const faultyRows = [{ rowNumber: 5, ...row }];
    expect(diff(list(1, 3, { faultyRows }), [...known(1, 3), registered(9)]).missing).toEqual([]);
  });
});

describe('a stray row', () => {
  const many = { list: numbers(1, 100).map((number) => listed(number)), known: known(1, 100) };
  const few = (changes: Partial<RegisteredOutlet>) =>
    numbers(201, 220).map((number) => registered(number, changes));
  const asks = (outlets: ResolvedList['outlets'], registry: RegisteredOutlet[]) => {
    const rows = resolvedList(outlets);
    const result = diff(rows, registry);
    return [result.missing.length, asksToConfirmMissing(atOnce(planOf(rows.counts, [], result)))];
  };

  it('of another city does not withdraw that city’s outlets without asking', () => {
    const elsewhere = { divisionCode: '130202' };
    expect(asks([...many.list, listed(201, elsewhere)], [...many.known, ...few(elsewhere)])).toEqual([
      19,
      true,
    ]);
  });

  it('of another brand does not withdraw that brand’s outlets without asking', () => {
    const authorizations = [
      { ...registered(1).authorizations[0]!, brandId: OTHER_BRAND, generalAgentId: OTHER_AGENT },
    ];
    const stray = listed(201, { authorizations: [granted({ brandId: OTHER_BRAND })] });
    expect(asks([...many.list, stray], [...many.known, ...few({ authorizations })])).toEqual([19, true]);
  });

  it('is not seen in a city that lost its only other outlet', () => {
    const elsewhere = { divisionCode: '130202' };
    const two = [registered(201, elsewhere), registered(202, elsewhere)];
    expect(asks([...many.list, listed(201, elsewhere)], [...many.known, ...two])).toEqual([1, false]);
  });
});

describe('an ambiguous row', () => {
  const twins = [
    registered(1, { address: '甲路', phones: [] }),
    registered(2, { ...registered(1), id: 'twin'.padEnd(22, '0'), address: '乙路', phones: [] }),
  ];
  const asking = resolvedList([listed(1, { phones: [] })]);

  it('asks in plain words, counts neither twin as missing and is kept out', () => {
    const result = diff(asking, twins);
    expect(result.problems).toMatchObject([{ cell: 'B2', code: 'ambiguous-match', severity: 'error' }]);
    for (const twin of twins) expect(result.problems[0]!.message).toContain(twin.id);
    expect(result.unmatchedRows).toEqual([2]);
    expect([result.missing, result.added, result.changed]).toEqual([[], [], []]);
  });

  it('follows the decision for an outlet, and the twin is then missing', () => {
    const result = diff(asking, twins, { decisions: new Map([[2, { outletId: twins[1]!.id }]]) });
    expect(result.changed.map(({ after }) => after.id)).toEqual([twins[1]!.id]);
    expect(result.missing.map(({ after }) => after.id)).toEqual([twins[0]!.id]);
  });

  it('follows the decision for a new outlet', () => {
    expect(diff(asking, twins, { decisions: new Map([[2, 'new']]) }).added).toHaveLength(1);
  });

  it.each([
    ['a row that is not there', new Map([[99, 'new' as const]])],
    ['an outlet that is not there', new Map([[2, { outletId: 'nowhere' }]])],
  ])('refuses a decision about %s', (_what, decisions) => {
    expect(diff(asking, twins, { decisions }).problems).toContainEqual(
      expect.objectContaining({ code: 'decision-unusable' }),
    );
  });

  it.each([
    ['would have been found', known(1, 2)],
    ['would have been new', known(2, 2)],
  ])(
    'is kept out, and no outlet is missing for it, when its decision cannot be used and it %s',
    (_what, registry) => {
      const result = diff(list(1, 2), registry, { decisions: new Map([[2, { outletId: 'nowhere' }]]) });
      expect(result.unmatchedRows).toEqual([2]);
      expect([result.added, result.changed, result.missing]).toEqual([[], [], []]);
      expect(result.unchanged.map(({ name }) => name)).toEqual(['演示第2服务站']);
    },
  );
});

describe('the scope of a list', () => {
  it('is its brands, categories and cities', () => {
    const outlets = [
      listed(1, { authorizations: [granted({ categoryCodes: ['television', 'refrigerator'] })] }),
      listed(2, { divisionCode: '130202' }),
    ];
    expect(atOnce(scopeOf(outlets))).toEqual({
      brands: [{ brandId: granted().brandId, categoryCodes: ['refrigerator', 'television'] }],
      divisionCodes: ['1301', '1302'],
    });
  });

  it('is one county for a list of one county', () => {
    expect(atOnce(scopeOf([listed(1), listed(2, { divisionCode: '130102001' })])).divisionCodes).toEqual([
      '130102',
    ]);
  });

  it('is what its sender states', () => {
    expect(atOnce(scopeOf([listed(1)], ['13'])).divisionCodes).toEqual(['13']);
  });
});
