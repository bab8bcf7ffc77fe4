import fc from 'fast-check';
import { ELDER_SCALE, suggestsElder, wantedScale } from './text-scale';

const anyScale = fc.double({ min: 0.5, max: 4, noNaN: true });

describe('the size of text', () => {
  test.each([
    { system: 0.94, elder: false, wanted: 1 },
    { system: 1, elder: false, wanted: 1 },
    { system: 1.18, elder: false, wanted: 1.18 },
    { system: 1, elder: true, wanted: ELDER_SCALE },
    { system: 1.18, elder: true, wanted: ELDER_SCALE },
    { system: 1.75, elder: true, wanted: 1.75 },
    { system: 3, elder: true, wanted: 2 },
  ])('is $wanted at $system with elder $elder', ({ system, elder, wanted }) => {
    expect(wantedScale(system, elder)).toBe(wanted);
  });

  test('never shrinks because somebody asks for more, here or in the system', () => {
    fc.assert(
      fc.property(anyScale, anyScale, (one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        for (const elder of [false, true]) {
          expect(wantedScale(more, elder)).toBeGreaterThanOrEqual(wantedScale(less, elder));
        }
        expect(wantedScale(one, true)).toBeGreaterThanOrEqual(wantedScale(one, false));
      }),
    );
  });

  test('large in the system lets the elder mode be offered', () => {
    expect([0.94, 1, 1.18, 1.24].map(suggestsElder)).toEqual([false, false, false, false]);
    expect([22 / 17, 1.4, 2].map(suggestsElder)).toEqual([true, true, true]);
  });
});
