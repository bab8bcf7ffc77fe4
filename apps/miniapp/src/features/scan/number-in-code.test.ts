import { numberInCode } from './number-in-code';

test.each([
  ['tel:400-555-0101', '400-555-0101'],
  ['TEL:031155500100', '031155500100'],
  ['BEGIN:VCARD\nFN:演示\nTEL;TYPE=WORK:0311-55500100\nEND:VCARD', '0311-55500100'],
  ['4005550101', '4005550101'],
  [' (0311) 5550 0100 ', '(0311) 5550 0100'],
  ['12315', '12315'],
  ['https://example.com/4005550101', null],
  ['6901234567892', null],
  ['WIFI:S:demo;P:12345678;;', null],
  ['', null],
])('the code %j holds the number %j', (text, number) => {
  expect(numberInCode(text)).toBe(number);
});
