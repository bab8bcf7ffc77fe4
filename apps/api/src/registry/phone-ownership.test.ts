import fc from 'fast-check';
import { claimedBy, withNumbersAdded, withNumbersOf } from './phone-ownership.js';
import type { OwnedPhoneRecord } from './registry-record.js';

const BRANDS = ['a', 'b', 'c'];
const phone = (number: string, ...brandIds: string[]): OwnedPhoneRecord => ({
  number,
  extension: null,
  brandIds,
});

const phones = fc.uniqueArray(
  fc.record({
    number: fc.constantFrom('1', '2', '3', '4'),
    extension: fc.constantFrom(null, '8'),
    brandIds: fc.subarray(BRANDS),
  }),
  { selector: ({ number, extension }) => `${number} ${extension}` },
);
const ownersIn = (known: readonly OwnedPhoneRecord[], brandId: string) =>
  known
    .filter(({ brandIds }) => brandIds.includes(brandId))
    .map(({ number, extension }) => `${number} ${extension}`)
    .sort();
/** What a list of these brands says: every number is one of theirs. */
const saidBy = (said: readonly OwnedPhoneRecord[], own: readonly string[]) =>
  said
    .map((each) => ({ ...each, brandIds: each.brandIds.filter((id) => own.includes(id)) }))
    .filter(({ brandIds }) => brandIds.length > 0);

describe('whose an outlet’s numbers are', () => {
  it('is said by each brand for itself: nobody gives another brand a number, or takes one away', () => {
    fc.assert(
      fc.property(phones, phones, fc.subarray(BRANDS), (known, all, own) => {
        const said = saidBy(all, own);
        const after = withNumbersOf(known, new Set(own), said);
        for (const brandId of BRANDS) {
          const expected = own.includes(brandId) ? said : known;
          expect(ownersIn(after, brandId)).toEqual(ownersIn(expected, brandId));
        }
      }),
    );
  });

  it('holds no number that is nobody’s, unless nobody said anything of it', () => {
    fc.assert(
      fc.property(phones, phones, fc.subarray(BRANDS), (known, all, own) => {
        const after = withNumbersOf(known, new Set(own), saidBy(all, own));
        expect(after.filter(({ brandIds }) => brandIds.length === 0)).toEqual([]);
      }),
    );
  });

  it('stays the same when the same is said again', () => {
    fc.assert(
      fc.property(phones, phones, fc.subarray(BRANDS), (known, all, own) => {
        const said = saidBy(all, own);
        const once = withNumbersOf(known, new Set(own), said);
        expect(withNumbersOf(once, new Set(own), said)).toEqual(once);
      }),
    );
  });

  it('is not reordered by two lists that take turns', () => {
    fc.assert(
      fc.property(phones, phones, phones, (known, one, other) => {
        const ofOne = (before: readonly OwnedPhoneRecord[]) =>
          withNumbersOf(before, new Set(['a']), saidBy(one, ['a']));
        const ofOther = (before: readonly OwnedPhoneRecord[]) =>
          withNumbersOf(before, new Set(['b']), saidBy(other, ['b']));
        // In the first turn a list may share with numbers that the other takes away; from the second it may be alone, and its order counts.
        const settled = ofOther(ofOne(ofOther(ofOne(known))));
        expect(ofOne(settled)).toEqual(settled);
        expect(ofOther(settled)).toEqual(settled);
      }),
    );
  });

  it('grows only, where a cell could not be read wholly', () => {
    const known = [phone('1', 'a'), phone('2', 'b')];
    expect(withNumbersAdded(known, [phone('1', 'b'), phone('3', 'b')])).toEqual([
      phone('1', 'a', 'b'),
      phone('2', 'b'),
      phone('3', 'b'),
    ]);
  });

  it('is not claimed by repeating another’s number among one’s own', () => {
    const known = [phone('1', 'a'), phone('2', 'b'), phone('3', 'a', 'b')];
    const said = ['1', '2', '3', '4'].map((number) => ({ number, extension: null }));
    expect(claimedBy(known, ['b'], said)).toEqual([phone('2', 'b'), phone('3', 'b'), phone('4', 'b')]);
  });
});
