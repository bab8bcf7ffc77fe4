import type { Filing, FilingSource } from './filing.js';
import { MOST_DAYS_BACK, registrationFaults } from './registration-faults.js';
import { complaint, tipOff } from './testing/filings.js';

type Receipt = Pick<FilingSource, 'channel' | 'externalNumber' | 'receivedAt'>;

// 10:00 in Shanghai.
const NOW = new Date('2026-11-24T02:00:00Z');
const RECEIPT: Receipt = { channel: 'letter', externalNumber: null, receivedAt: null };
const faultsOf = (filing: Filing, receipt: Partial<Receipt> = {}) =>
  registrationFaults(filing, { ...RECEIPT, ...receipt }, NOW);
const person = (changes: object) => ({ name: '演示张三', phone: null, address: '演示小区1号', ...changes });

describe('what a bureau may register although a consumer could not send it', () => {
  test.each<[what: string, filing: Filing]>([
    ['a letter with an address and no phone', complaint({ complainant: person({}) })],
    [
      'a call with a phone and no address',
      complaint({ complainant: person({ phone: '031155500001', address: null }) }),
    ],
    ['one that does not say what it wants', complaint({ requests: [], requestText: null })],
    ['one whose consents nobody asked for', complaint({ publishConsent: null, delegateConsent: null })],
    ['a clue without a name', tipOff({ anonymous: true, complainant: null })],
  ])('%s', (_, filing) => {
    expect(faultsOf(filing)).toEqual([]);
  });
});

describe('what is refused, at its field, in a sentence to the officer', () => {
  test.each<[field: string, code: string, filing: Filing, receipt: Partial<Receipt>]>([
    ['complainant', 'missing', complaint({ complainant: null }), {}],
    ['complainant', 'missing', tipOff({ complainant: null }), {}],
    ['complainant', 'not-anonymous', tipOff({ anonymous: true, complainant: person({}) }), {}],
    ['anonymous', 'not-for-complaints', complaint({ anonymous: true, complainant: null }), {}],
    ['complainant.name', 'missing', complaint({ complainant: person({ name: '' }) }), {}],
    ['complainant.name', 'invalid', complaint({ complainant: person({ name: '匿名1' }) }), {}],
    ['complainant.phone', 'missing', complaint({ complainant: person({ address: null }) }), {}],
    ['complainant.phone', 'missing', tipOff({ complainant: person({ address: null }) }), {}],
    ['complainant.phone', 'invalid', complaint({ complainant: person({ phone: '12' }) }), {}],
    ['facts', 'too-short', complaint({ facts: '短' }), {}],
    ['respondent', 'missing', complaint({ respondent: null }), {}],
    ['violationKinds', 'missing', tipOff({ violationKinds: [] }), {}],
    [
      'occurredOn',
      'in-future',
      complaint({ occurredOn: '2026-11-20' }),
      { receivedAt: new Date('2026-11-19T02:00:00Z') },
    ],
    ['externalNumber', 'missing', complaint(), { channel: 'platform12315' }],
    ['externalNumber', 'invalid', complaint(), { channel: 'platform12315', externalNumber: '编号一' }],
    ['externalNumber', 'invalid', complaint(), { externalNumber: '1'.repeat(41) }],
    ['receivedAt', 'in-future', complaint(), { receivedAt: new Date(NOW.getTime() + 1) }],
    [
      'receivedAt',
      'too-old',
      complaint({ occurredOn: null }),
      { receivedAt: new Date('2026-09-24T15:59:59Z') },
    ],
  ])('%s: %s', (field, code, filing, receipt) => {
    expect(faultsOf(filing, receipt)).toEqual([
      { field, code, detail: expect.stringMatching(/^(?!.*您的).*。$/) },
    ]);
  });
});

test(`what came up to ${MOST_DAYS_BACK} days ago is taken, the whole of that day in Shanghai, and what comes this instant`, () => {
  const filing = complaint({ occurredOn: null });
  expect(faultsOf(filing, { receivedAt: new Date('2026-09-24T16:00:00Z') })).toEqual([]);
  expect(faultsOf(filing, { receivedAt: NOW })).toEqual([]);
});

test('every fault of a registration is told at once', () => {
  const fields = faultsOf(complaint({ facts: '', respondent: null, complainant: null }), {
    channel: 'platform12315',
  }).map(({ field }) => field);
  expect(fields).toEqual(['externalNumber', 'facts', 'respondent', 'complainant']);
});
