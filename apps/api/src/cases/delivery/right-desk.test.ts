import fc from 'fast-check';
import { loadBureauTree } from '../../organization/bureau-tree.js';
import { loadDivisions } from '../../organization/divisions.js';
import { rightDesk } from './right-desk.js';

const tree = loadBureauTree(loadDivisions('13'));
const codes = tree.all().map(({ code }) => code);
const STATION = codes.find((code) => code.startsWith('130123') && code.length === 9)!;

test.each([
  ['stays where somebody is', '130123', '130123', true, ['130123', '1301'], '130123'],
  ['goes one up where nobody is left', '130123', '130123', true, ['1301'], '1301'],
  ['goes up past a superior without anybody', '130123', '130123', false, ['13'], '13'],
  ['goes from a station to its bureau', STATION, '130123', false, ['130123', '1301'], '130123'],
  [
    'of a station that acts in the bureau’s name stays there',
    STATION,
    '130123',
    true,
    [STATION, '130123'],
    STATION,
  ],
  ['comes back to whose it is when nobody touched it', '1301', '130123', true, ['130123', '1301'], '130123'],
  ['comes down as far as somebody is', '13', '130123', true, ['1301', '13'], '1301'],
  ['stays with a superior that has begun with it', '1301', '130123', false, ['130123', '1301'], '1301'],
  ['stays with the superior while nobody is below', '1301', '130123', true, ['1301'], '1301'],
  ['is nowhere when nobody is', '1301', '130123', true, ['1302', '130102'], null],
  [
    'of a county that answers to another than its prefix says goes there',
    '130638',
    '130638',
    true,
    ['1306', '13'],
    '13',
  ],
])('a case %s', (_, holderCode, competentCode, untouched, active, desk) => {
  expect(rightDesk({ holderCode, competentCode, untouched }, tree, new Set(active))).toBe(desk);
});

const CODE = fc.constantFrom(...codes);

test('a case comes to rest: where the sweep puts it, the next one leaves it', () => {
  fc.assert(
    fc.property(
      CODE,
      CODE,
      fc.boolean(),
      fc.uniqueArray(CODE, { maxLength: 6 }),
      (holder, competent, untouched, active) => {
        const activeCodes = new Set(active);
        const desk = rightDesk(
          { holderCode: holder, competentCode: competent, untouched },
          tree,
          activeCodes,
        );
        if (desk === null) return;
        expect(activeCodes).toContain(desk);
        expect(rightDesk({ holderCode: desk, competentCode: competent, untouched }, tree, activeCodes)).toBe(
          desk,
        );
      },
    ),
    { numRuns: 2000 },
  );
});
