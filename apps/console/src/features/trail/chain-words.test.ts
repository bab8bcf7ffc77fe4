import { checkInWords } from './chain-words';

const whole = {
  checkedFrom: 1,
  sealedThrough: 9,
  lastSeal: 'x',
  faults: [],
  unsealedCount: 0,
  unsealedSince: null,
};

test('a chain without faults is said to be whole, as far as it was looked at', () => {
  expect(checkInWords(whole)).toEqual([
    '检查了第 1 条到第 9 条。',
    '没有发现被改过、删过、添过或者调换过的。',
    '所有记录都已封存。',
  ]);
});

test('each fault is named with its place, and what is not sealed is not vouched for', () => {
  const words = checkInWords({
    ...whole,
    faults: [
      { kind: 'altered', seq: 3, throughSeq: 3 },
      { kind: 'missing', seq: 5, throughSeq: 7 },
    ],
    unsealedCount: 2,
    unsealedSince: '2026-11-27T01:00:00.000Z',
  });
  expect(words).toContain('第 3 条被改过，或者不在原来的位置。');
  expect(words).toContain('第 5 条到第 7 条不见了。');
  expect(words.at(-1)).toContain('还有 2 条没有封存（最早的是 2026-11-27 09:00）');
  expect(words.join()).not.toContain('没有发现');
});
