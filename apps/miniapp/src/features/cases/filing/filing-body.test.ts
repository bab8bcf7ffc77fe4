import { wholeDraft } from '../../../testing/case-samples';
import { filingBody, whereItMayGo } from './filing-body';

const TODAY = '2026-11-25';

test('a complaint sends what it asks for, in the units of the service', () => {
  const draft = wholeDraft({ amount: '680', happened: '11月1日', files: [file('a'), file('b')] });
  expect(filingBody(draft, TODAY)).toMatchObject({
    kinds: ['complaint'],
    respondent: { name: '演示维修店', phone: null, address: null },
    amountFen: 68_000,
    occurredOn: '2026-11-01',
    complainant: { name: '演示人甲', phone: '13800000000', address: null },
    fileIds: ['a', 'b'],
    publishConsent: false,
    delegateConsent: true,
  });
});

test('an anonymous tip-off sends no name and no phone, also when they stand in the form from before', () => {
  const draft = wholeDraft({ kinds: ['tipOff'], violationKinds: ['other'], anonymous: true });
  const body = filingBody(draft, TODAY);
  expect(body).toMatchObject({ anonymous: true, complainant: null, requests: [], publishConsent: null });
  expect(JSON.stringify(body)).not.toMatch(/演示人甲|13800000000/);
});

test('who complains as well is not anonymous, whatever was chosen before', () => {
  const draft = wholeDraft({ kinds: ['complaint', 'tipOff'], violationKinds: ['other'], anonymous: true });
  expect(filingBody(draft, TODAY)).toMatchObject({ anonymous: false, complainant: { name: '演示人甲' } });
});

test('an outlet of the registry is sent alone, without what was typed before it was found', () => {
  const draft = wholeDraft({ outlet: { id: 'outlet-1', name: '演示网点', address: '' } });
  expect(filingBody(draft, TODAY)).toMatchObject({ outletId: 'outlet-1', respondent: null });
});

test('to know where it goes nothing of the person is sent, and nothing of what happened', () => {
  const asked = JSON.stringify(whereItMayGo(wholeDraft({ address: '演示路 1 号' })));
  expect(asked).toContain('演示维修店');
  expect(asked).not.toMatch(/演示人甲|13800000000|演示路|冰箱/);
});

function file(fileId: string) {
  return { reference: `kept-${fileId}`, name: '照片', byteCount: 1, fileId };
}
