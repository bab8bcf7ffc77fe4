import { missingFields, sameFields, withField } from './mapping-draft';

describe('choosing what a column holds', () => {
  test('takes a field that one column holds from the column that had it', () => {
    expect(withField({ A: 'name', B: 'address' }, 'C', 'name')).toEqual({ B: 'address', C: 'name' });
  });

  test('leaves phones in all columns that have them', () => {
    expect(withField({ A: 'name', B: 'phone' }, 'C', 'phone')).toEqual({ A: 'name', B: 'phone', C: 'phone' });
  });

  test('of nothing leaves the column unread, and changes no other', () => {
    expect(withField({ A: 'name', B: 'phone' }, 'B', null)).toEqual({ A: 'name' });
  });
});

test('names what the list cannot do without', () => {
  expect(missingFields({})).toEqual(['name', 'address']);
  expect(missingFields({ A: 'name', D: 'phone' })).toEqual(['address']);
  expect(missingFields({ A: 'name', B: 'address' })).toEqual([]);
});

test('the same choices in another order are no change', () => {
  expect(sameFields({ A: 'name', B: 'address' }, { B: 'address', A: 'name' })).toBe(true);
  expect(sameFields({ A: 'name' }, { A: 'name', B: 'address' })).toBe(false);
});
