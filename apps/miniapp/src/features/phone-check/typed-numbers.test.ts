import { readTyped } from './typed-numbers';

test.each([
  ['4005550101', '400-555-0101'],
  ['（0311）5550-0100', '0311-5550 0100'],
  ['【演示】详询400-555-0101转8，退订回T', '400-555-0101转8'],
  ['订单号4005550101', '400-555-0101'],
  ['12315', '12315'],
  ['１１０', '110'],
])('%s holds one number, which alone goes on', (text, number) => {
  expect(readTyped(text)).toEqual({ kind: 'one', number });
});

test('several numbers go on without the words between them', () => {
  expect(readTyped('先打400-555-0101，不行就打0311-55500101')).toEqual({
    kind: 'several',
    numbers: ['400-555-0101', '0311-5550 0101'],
  });
});

test.each([
  ['张师傅，住演示路', '认出'],
  ['40055501', '区号'],
  ['400555010', '位数'],
])('%s is refused here, and goes nowhere', (text, words) => {
  expect(readTyped(text)).toEqual({ kind: 'none', fault: expect.stringContaining(words) });
});
