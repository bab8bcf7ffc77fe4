import { loadBureauTree } from '../../organization/bureau-tree.js';
import { loadDivisions } from '../../organization/divisions.js';
import { RULE_SETS } from '../rules/rule-sets.js';
import { issuingBureau } from './issuing-bureau.js';
import { loadNumberWords } from './number-words.js';

const divisions = loadDivisions('13');
const tree = loadBureauTree(divisions);
const words = loadNumberWords(tree, divisions);
const numberOf = (code: string, form = 5) => words.numberOf(issuingBureau(tree, code), form, '2026', 12);

describe('the number of a document', () => {
  test.each([
    ['13', '冀市监投受〔2026〕第12号'],
    ['1301', '石市监投受〔2026〕第12号'],
    ['130104', '石桥西市监投受〔2026〕第12号'],
    ['130703', '张桥西市监投受〔2026〕第12号'],
    ['130682', '定市监投受〔2026〕第12号'],
    ['130638', '雄安雄县市监投受〔2026〕第12号'],
    ['130672', '保白沟市监投受〔2026〕第12号'],
    ['130828', '承围场市监投受〔2026〕第12号'],
  ])('of %s reads %s', (code, number) => {
    expect(numberOf(code)).toBe(number);
  });

  test("is its bureau's where a station acts in the bureau's name", () => {
    const station = tree.all().find(({ level }) => level === 'station')!;
    expect(numberOf(station.code)).toBe(numberOf(station.parentCode!));
  });

  test('is another for every bureau and every form', () => {
    const bureaus = tree.all().filter(({ level }) => level !== 'station');
    const forms = RULE_SETS[0]!.forms.map((form) => form.number);
    const numbers = bureaus.flatMap(({ code }) => forms.map((form) => numberOf(code, form)));
    expect(new Set(numbers).size).toBe(bureaus.length * 10);
  });

  test('of a form that the data does not know is not made up', () => {
    expect(() => numberOf('13', 11)).toThrow('no word');
  });
});
