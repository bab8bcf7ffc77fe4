import fc from 'fast-check';
import { maskedName, maskedPhone } from './masked.js';

test.each([
  ['张三丰', '张**'],
  ['李四', '李*'],
  ['欧阳演示', '欧***'],
  ['买买提·艾力', '买**·艾*'],
  ['𠮷田', '𠮷*'],
  ['Li Lei', 'L* L**'],
  ['演', '演'],
  ['', ''],
])('the name %s is shown as %s', (name, shown) => {
  expect(maskedName(name)).toBe(shown);
});

test.each([
  ['13800000000', '138****0000'],
  ['031155500001', '0311****0001'],
  ['55500001', '****0001'],
  ['95598', '95*98'],
  ['110', '***'],
])('the number %s is shown as %s', (digits, shown) => {
  expect(maskedPhone(digits)).toBe(shown);
});

test('of no number more than seven digits are shown, and never all', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{5,12}$/), (digits) => {
      const shown = maskedPhone(digits);
      expect(shown).toHaveLength(digits.length);
      expect(shown).toContain('*');
    }),
  );
});
