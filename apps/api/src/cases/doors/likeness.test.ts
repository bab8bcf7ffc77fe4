import fc from 'fast-check';
import { byLikeness, type Compared, likenessOf } from './likeness.js';

const BUSINESS = { outletId: 'o', phone: '4005550199', nameIndex: '演示快修部' };
const WANTED = { business: BUSINESS, occurredOn: '2026-11-20' };
const OTHER: Compared = {
  id: 'c',
  outletId: null,
  respondentPhone: null,
  respondentNameIndex: null,
  occurredOn: null,
  receivedAt: new Date('2026-11-21T00:00:00Z'),
};

test.each<[found: Partial<Compared>, samePerson: boolean, likelihood: string | null, reasons: number]>([
  [{}, false, null, 0],
  [{ occurredOn: '2026-11-20' }, false, null, 0],
  [{}, true, 'possible', 1],
  [{ occurredOn: '2026-11-20' }, true, 'possible', 2],
  [{ outletId: 'o' }, false, 'possible', 1],
  [{ respondentPhone: '4005550199' }, false, 'possible', 1],
  [{ respondentNameIndex: '演示快修部' }, false, 'possible', 1],
  [{ respondentNameIndex: '演示快修部' }, true, 'likely', 2],
  [{ outletId: 'o', respondentPhone: '4005550199', occurredOn: '2026-11-20' }, true, 'likely', 4],
  [{ outletId: 'p', respondentPhone: '4005550100', respondentNameIndex: '别家' }, true, 'possible', 1],
])('%j, same person %s: %s for %i reasons', (found, samePerson, likelihood, reasons) => {
  const likeness = likenessOf({ ...OTHER, ...found }, WANTED, samePerson);
  expect(likeness?.likelihood ?? null).toBe(likelihood);
  expect(likeness?.reasons ?? []).toHaveLength(reasons);
  for (const reason of likeness?.reasons ?? []) expect(reason).toMatch(/[一-鿿].*。$/);
});

test('what is unknown on both sides is not the same', () => {
  const unknown = { business: { outletId: null, phone: null, nameIndex: null }, occurredOn: null };
  expect(likenessOf(OTHER, unknown, false)).toBeNull();
  expect(likenessOf(OTHER, unknown, true)?.reasons).toHaveLength(1);
});

test('the same person about the same business always comes first, then more reasons, then the newest', () => {
  const any = fc.record({
    likelihood: fc.constantFrom('likely' as const, 'possible' as const),
    reasons: fc.array(fc.constant('演示。'), { minLength: 1, maxLength: 4 }),
    receivedAt: fc.date({ noInvalidDate: true }),
  });
  fc.assert(
    fc.property(fc.array(any, { minLength: 2 }), (found) => {
      const key = (each: (typeof found)[number]) => [
        each.likelihood === 'likely' ? 0 : 1,
        -each.reasons.length,
        -each.receivedAt.getTime(),
      ];
      const keys = [...found].sort(byLikeness).map(key);
      for (let at = 1; at < keys.length; at += 1) {
        const differs = keys[at]!.findIndex((part, place) => part !== keys[at - 1]![place]);
        if (differs !== -1) expect(keys[at]![differs]).toBeGreaterThan(keys[at - 1]![differs]!);
      }
    }),
  );
});
