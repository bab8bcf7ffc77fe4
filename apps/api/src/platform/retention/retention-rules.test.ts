import { keptSince, keptUntil, periodInWords, RETENTION_RULES } from './retention-rules.js';

test('every kind has one rule, which says why, by which law and how sure that is', () => {
  expect(new Set(RETENTION_RULES.map(({ kind }) => kind)).size).toBe(RETENTION_RULES.length);
  for (const rule of RETENTION_RULES) {
    for (const words of [rule.title, rule.from, rule.why, rule.citation])
      expect(words).toMatch(/\p{Script=Han}{4}/u);
    expect(['read', 'recalled', 'assumed']).toContain(rule.certainty);
    // What has no end is not for the sweep.
    expect(rule.kept === null && rule.by === 'sweep').toBe(false);
  }
});

test.each([
  ['casesEnded', '2026-11-27T08:00:00.000Z', '2023-11-27T08:00:00.000Z'],
  ['casesEnded', '2028-02-29T08:00:00.000Z', '2025-02-28T08:00:00.000Z'],
  ['idempotencyKeys', '2026-03-03T08:00:00.000Z', '2026-02-24T08:00:00.000Z'],
  ['consumerSessions', '2026-03-03T08:00:00.000Z', '2026-03-03T08:00:00.000Z'],
] as const)('of %s, at %s those from before %s are over', (kind, now, since) => {
  expect(keptSince(kind, new Date(now)).toISOString()).toBe(since);
});

test('a case that ended on a leap day is kept to the last of February', () => {
  expect(keptUntil('casesEnded', new Date('2028-02-29T08:00:00Z')).toISOString()).toBe(
    '2031-02-28T08:00:00.000Z',
  );
  expect(periodInWords('casesEnded')).toBe('3 年');
});

test('what has no fixed time has no last day', () => {
  expect(() => keptSince('auditEntries', new Date())).toThrow('no fixed time');
});
