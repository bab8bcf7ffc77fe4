import { cleanFiling } from './clean-filing.js';
import type { Filing } from './filing.js';
import { filingFaults } from './filing-faults.js';
import { complaint, tipOff } from './testing/filings.js';

const TODAY = '2026-11-24';
const faultsOf = (filing: Filing) => filingFaults(cleanFiling(filing), TODAY);
const PERSON = { name: '演示张三', phone: '03115550001', address: null };

test('a complete complaint, a complete tip-off, and both at once have no fault', () => {
  expect(faultsOf(complaint())).toEqual([]);
  expect(faultsOf(tipOff())).toEqual([]);
  expect(faultsOf(tipOff({ anonymous: true, complainant: null }))).toEqual([]);
  expect(faultsOf(complaint({ kinds: ['complaint', 'tipOff'], violationKinds: ['overRepair'] }))).toEqual([]);
});

test.each<[field: string, code: string, filing: Filing]>([
  ['facts', 'too-short', complaint({ facts: '坏了\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b' })],
  ['facts', 'too-long', complaint({ facts: '修'.repeat(3_001) })],
  ['respondent', 'missing', complaint({ outletId: null, respondent: null })],
  ['respondent', 'missing', complaint({ respondent: { name: ' ', phone: '', address: null } })],
  ['respondent.phone', 'invalid', complaint({ respondent: { name: null, phone: '12', address: null } })],
  ['occurredOn', 'in-future', complaint({ occurredOn: '2026-11-25' })],
  ['occurredOn', 'invalid', complaint({ occurredOn: '2026-02-30' })],
  ['occurredOn', 'too-old', complaint({ occurredOn: '1925-02-03' })],
  ['amountFen', 'too-large', complaint({ amountFen: 1_000_000_001 })],
  ['requests', 'missing', complaint({ requests: [], requestText: ' ' })],
  ['requestText', 'missing', complaint({ requests: ['other'], requestText: null })],
  ['publishConsent', 'missing', complaint({ publishConsent: null })],
  ['delegateConsent', 'missing', complaint({ delegateConsent: null })],
  ['violationKinds', 'missing', tipOff({ violationKinds: [] })],
  ['anonymous', 'not-for-complaints', complaint({ anonymous: true, complainant: null })],
  [
    'anonymous',
    'not-for-complaints',
    complaint({
      kinds: ['complaint', 'tipOff'],
      violationKinds: ['other'],
      anonymous: true,
      complainant: null,
    }),
  ],
  ['complainant', 'not-anonymous', tipOff({ anonymous: true })],
  ['complainant', 'missing', complaint({ complainant: null })],
  ['complainant', 'missing', tipOff({ complainant: null })],
  ['complainant.name', 'missing', complaint({ complainant: { ...PERSON, name: ' ' } })],
  ['complainant.name', 'invalid', complaint({ complainant: { ...PERSON, name: '<script>' } })],
  ['complainant.name', 'invalid', complaint({ complainant: { ...PERSON, name: '张' } })],
  ['complainant.phone', 'missing', complaint({ complainant: { ...PERSON, phone: '没有' } })],
  ['complainant.phone', 'invalid', complaint({ complainant: { ...PERSON, phone: '5550001' } })],
])('%s %s is told in one Chinese sentence at that field', (field, code, filing) => {
  const faults = faultsOf(filing);
  expect(faults).toEqual([{ field, code, detail: expect.stringMatching(/[一-鿿].*。$/) }]);
});

test('several faults are told at once', () => {
  const fields = faultsOf(
    complaint({ facts: '', outletId: null, respondent: null, requests: [], complainant: null }),
  );
  expect(fields.map(({ field }) => field)).toEqual(['facts', 'respondent', 'requests', 'complainant']);
});

test('names of two letters, of minorities and of foreigners are names', () => {
  for (const name of ['李四', '买买提·艾力', '欧阳演示', "Jean-Luc O'Neil", '𠮷田']) {
    expect(faultsOf(complaint({ complainant: { ...PERSON, name } }))).toEqual([]);
  }
});

test('words are kept as they are, without what shows nothing, and markup stays a few odd letters', () => {
  const { facts, respondent, complainant } = cleanFiling(
    complaint({
      facts: '  师傅说要换<script>alert(1)</script>\u202e主板\r\n\r\n\r\n\r\n收了我三百元\u0007 ',
      respondent: { name: '演示<b>维修</b>', phone: '电话：０３１１－５５５０ ０００２', address: ' ' },
      complainant: { name: ' 演示张三 ', phone: '0311-5550 0001', address: '' },
    }),
  );
  expect(facts).toBe('师傅说要换<script>alert(1)</script>主板\n\n收了我三百元');
  expect(respondent).toEqual({ name: '演示<b>维修</b>', phone: '031155500002', address: null });
  expect(complainant).toEqual({ name: '演示张三', phone: '031155500001', address: null });
});
