import { AUDIT_DETAILS, auditActInWords, auditDetailInWords, auditSubjectInWords } from './audit.js';

const nobody = { bureau: () => null, person: () => null };
const CHINESE = /[\u4e00-\u9fff]/;

test('each detail of the trail, and each code that it may hold, has Chinese words', () => {
  for (const [name, words] of Object.entries(AUDIT_DETAILS)) {
    expect([name, words.label]).toEqual([name, expect.stringMatching(CHINESE)]);
    for (const [code, text] of Object.entries('values' in words ? words.values : {})) {
      expect([code, text]).toEqual([code, expect.stringMatching(CHINESE)]);
    }
  }
});

test('several codes are named each, ids by whoever knows them, and what nobody knows stays as it is', () => {
  expect(auditDetailInWords('roles', 'intake,handler', nobody)).toBe('岗位：登记、承办');
  const names = { bureau: (code: string) => (code === '130102' ? '演示县局' : null), person: () => null };
  expect(auditDetailInWords('movedTo', '130102', names)).toBe('转到：演示县局');
  expect(auditDetailInWords('from', '2026-01-01', names)).toBe('从：2026-01-01');
  expect(auditDetailInWords('movedTo', '130104', names)).toBe('转到：130104');
});

test('what a former version of the product wrote is read as it is', () => {
  expect(auditActInWords('openCase')).toBe('openCase');
  expect(auditSubjectInWords('document')).toBe('document');
  expect(auditDetailInWords('constructor', 'x', nobody)).toBe('constructor：x');
});
