import { whyNoList } from './file-check';

test.each([
  ['名单.xlsx', 40_000, null],
  ['名单.csv', 40_000, null],
  ['没有后缀', 40_000, null],
  ['名单.xls', 40_000, expect.stringContaining('另存为')],
  ['名单.ET', 40_000, expect.stringContaining('另存为')],
  ['扫描件.PDF', 40_000, expect.stringContaining('不是表格')],
  ['名单.xlsx', 0, expect.stringContaining('空的')],
  ['名单.xlsx', 20_000_001, expect.stringContaining('20 MB')],
])('%s of %i bytes is sent, or refused with what to do', (name, size, words) => {
  expect(whyNoList({ name, size })).toEqual(words);
});
