import { toBody } from './registration-values';

test('what was said in the form is sent as the service wants it', () => {
  const body = toBody({
    channel: 'letter',
    receivedAt: '2026-11-28 09:05',
    kinds: ['complaint'],
    facts: '演示：加氟收了 680 元',
    amountYuan: 680.1,
    divisionCode: ['1301', '130102'],
    'respondent.name': ' 演示维修部 ',
    'complainant.name': '演示张三',
    publishConsent: 'no',
    files: { draftKey: 'k'.repeat(22), files: [{ id: 'f'.repeat(22), name: '演示来信.png' }] },
  });
  expect(body).toMatchObject({
    receivedAt: '2026-11-28T01:05:00.000Z',
    amountFen: 68010,
    divisionCode: '130102',
    respondent: { name: '演示维修部', phone: null, address: null },
    complainant: { name: '演示张三', phone: null, address: null },
    publishConsent: false,
    delegateConsent: null,
    fileIds: ['f'.repeat(22)],
  });
});

test('what belongs to the other kind of case, and was typed before it was chosen, is not sent', () => {
  const typed = {
    channel: 'phone',
    facts: '演示',
    requests: ['refund'],
    requestText: '退钱',
    violationKinds: ['overRepair'],
    anonymous: true,
    'complainant.name': '演示李四',
    publishConsent: 'yes',
  } as const;
  const complaint = toBody({
    ...typed,
    requests: ['refund'],
    violationKinds: ['overRepair'],
    kinds: ['complaint'],
  });
  expect(complaint).toMatchObject({ violationKinds: [], requests: ['refund'], anonymous: false });
  expect(complaint.complainant?.name).toBe('演示李四');
  const tipOff = toBody({
    ...typed,
    requests: ['refund'],
    violationKinds: ['overRepair'],
    kinds: ['tipOff'],
  });
  expect(tipOff).toMatchObject({
    violationKinds: ['overRepair'],
    requests: [],
    requestText: null,
    anonymous: true,
    complainant: null,
    publishConsent: null,
  });
});

test('where nothing was said of somebody, there is nobody', () => {
  const body = toBody({ channel: 'phone', kinds: ['complaint'], 'respondent.name': ' ' });
  expect([body.respondent, body.complainant]).toEqual([null, null]);
});
