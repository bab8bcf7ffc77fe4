import { afterTyping, readTyped } from './read-code';

const NUMBER = '202611240371925';
const CODE = '7Q2M-K9D4-XA5B';
const EMPTY = { number: '', queryCode: '' };

test.each([
  `收件编号：${NUMBER}，查询码：${CODE}`,
  `${NUMBER} ${CODE}`,
  `投诉的收件编号\n${NUMBER}\n复制编号\n请把查询码写下来\n７Ｑ２Ｍ－Ｋ９Ｄ４－ＸＡ５Ｂ`,
  `2026 1124 0371 925　7q2m k9d4 xa5b`,
])('a receipt that is pasted whole fills both boxes: %s', (pasted) => {
  const typed = afterTyping(EMPTY, 'number', pasted);
  expect(readTyped(typed).filing).toEqual({ number: NUMBER, queryCode: '7Q2MK9D4XA5B' });
  expect(afterTyping(EMPTY, 'queryCode', pasted)).toEqual(typed);
});

test.each([
  ['number', '2026-1124 0371925'],
  ['queryCode', CODE],
  ['number', '20261124037192'],
] as const)('what is typed into one box stays as it was typed: %s %s', (field, text) => {
  expect(afterTyping(EMPTY, field, text)).toEqual({ ...EMPTY, [field]: text });
});

test.each([
  [' 2026 1124-0371925 ', '7q2m k9d4 xa5b'],
  ['２０２６１１２４０３７１９２５', '７q2m–k9d4—xa5b'],
])('blanks, dashes, small and full-width letters do not matter: %s, %s', (number, queryCode) => {
  expect(readTyped({ number, queryCode })).toEqual({
    filing: { number: NUMBER, queryCode: '7Q2MK9D4XA5B' },
    faults: null,
  });
});

test.each([
  ['', '', '请填写收件编号。', '请填写查询码。'],
  ['12345', CODE, '收件编号是 15 位数字，请核对有没有抄错。', undefined],
  ['收件编号', CODE, '收件编号是 15 位数字，请核对有没有抄错。', undefined],
  [NUMBER, '7Q2M-K9D4', undefined, '查询码是 12 个字母和数字，请核对有没有抄错。'],
  [NUMBER, '7O2M-K9D4-XA5B', undefined, '查询码里没有数字 0 和 1，也没有字母 O 和 I，请核对。'],
])('what cannot be right is told at its box and not sent: %p, %p', (number, queryCode, ...faults) => {
  const read = readTyped({ number, queryCode });
  expect(read.filing).toBeNull();
  expect([read.faults?.number, read.faults?.queryCode]).toEqual(faults);
});
