import { wholeDraft } from '../../../testing/case-samples';
import { startAt } from '../../../testing/case-start';
import { type CaseDraft, emptyDraft, FILING_STEPS } from './case-draft';
import { faultsOf, firstFault, partIdOf, stepFaults, withoutChanged } from './filing-faults';

const TODAY = '2026-11-25';

const faultsIn = (draft: CaseDraft) =>
  Object.assign({}, ...FILING_STEPS.map((step) => stepFaults(step, draft, TODAY))) as Record<string, string>;

test('a whole complaint has no fault, nor has a whole tip-off without a name', () => {
  expect(faultsIn(wholeDraft())).toEqual({});
  const tipOff = { kinds: ['tipOff' as const], violationKinds: ['partsFalse' as const], anonymous: true };
  expect(faultsIn(wholeDraft({ ...tipOff, name: '', phone: '', publishConsent: null }))).toEqual({});
});

test('an empty form is told first of what happened, at the first step', () => {
  expect(firstFault(faultsIn(emptyDraft(startAt())))).toEqual({ step: 'story', field: 'facts' });
});

const CASES: [string, string, Partial<CaseDraft>][] = [
  ['words of nine characters', 'facts', { facts: '九个字的经过写少了' }],
  ['no kind', 'kinds', { kinds: [] }],
  ['a complaint that wants nothing', 'requests', { requests: [] }],
  ['another wish that is not written', 'requestText', { requests: ['other'] }],
  ['a tip-off without a violation', 'violationKinds', { kinds: ['complaint', 'tipOff'] }],
  ['nobody who did it', 'respondent', { respondentName: ' ' }],
  ['a day that is none', 'occurredOn', { happened: '上个月' }],
  ['a day to come', 'occurredOn', { happened: '2026-11-26' }],
  ['an amount in words', 'amountFen', { amount: '六百多' }],
  ['a complaint without a name', 'complainant.name', { name: '', anonymous: true }],
  ['a complaint without a phone', 'complainant.phone', { phone: '' }],
  ['a phone that is a few digits', 'complainant.phone', { phone: '1380000' }],
  ['no answer about publishing', 'publishConsent', { publishConsent: null }],
  ['no answer about delegating', 'delegateConsent', { delegateConsent: null }],
  ['no consent', 'agrees', { agrees: false }],
];

test.each(CASES)('%s is said at %s, in a sentence', (_, field, changed) => {
  const faults = faultsIn(wholeDraft(changed));
  expect(Object.keys(faults)).toEqual([field]);
  expect(faults[field]).toMatch(/。$/);
});

test('the sentences of the service find their field and its step', () => {
  const faults = faultsOf([
    { field: 'complainant.phone', detail: '您的电话好像不对。' },
    { field: 'fileIds.3', detail: '有一个文件的编号不对。' },
  ]);
  expect(faults).toEqual({ 'complainant.phone': '您的电话好像不对。', fileIds: '有一个文件的编号不对。' });
  expect(firstFault(faults)).toEqual({ step: 'files', field: 'fileIds' });
  expect(partIdOf('complainant.phone')).toBe('case-complainant-phone');
});

test('what no field of the form is to blame for leads to none', () => {
  expect(firstFault(faultsOf([{ field: 'Idempotency-Key', detail: '缺少。' }]))).toBeNull();
});

test('what was changed is not blamed any more, and what was not still is', () => {
  const faults = { respondent: '至少写一样。', 'respondent.phone': '看不明白。', occurredOn: '看不明白。' };
  expect(withoutChanged(faults, { respondentPhone: '1' })).toEqual({ occurredOn: '看不明白。' });
});
