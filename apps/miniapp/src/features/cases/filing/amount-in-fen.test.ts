import fc from 'fast-check';
import { amountInFen } from './amount-in-fen';

test.each([
  ['680', 68_000],
  ['1,280.5 元', 128_050],
  ['￥０.０１', 1],
  ['19.99块', 1_999],
])('%s is %i fen', (text, fen) => {
  expect(amountInFen(text)).toBe(fen);
});

test.each(['六百', '-5', '1.234', '1e3', '12 34 5678901', '两三百', ''])('“%s” is no amount', (text) => {
  expect(amountInFen(text)).toBeNull();
});

test('no fen is lost, whatever the amount', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (fen) => {
      expect(amountInFen((fen / 100).toFixed(2))).toBe(fen);
    }),
  );
});
