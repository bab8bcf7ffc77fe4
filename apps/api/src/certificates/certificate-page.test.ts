import { loadDivisions } from '../organization/divisions.js';
import type { AuthorizationRecord, OutletRecord } from '../registry/registry-record.js';
import { certificatePage } from './certificate-page.js';
import { sheetOf } from './certificate-sheet.js';
import type { PrintedCode } from './printed-code.js';

const CHECK_ADDRESS = 'https://jwb.example/c/AAAAAAAAAAAAAAAAAAAAAA';
const QR: PrintedCode = { kind: 'qr', address: CHECK_ADDRESS };

const CERTIFICATE = {
  id: 'AAAAAAAAAAAAAAAAAAAAAA',
  token: 'AAAAAAAAAAAAAAAAAAAAAA',
  number: '7Q2MK-9D4XA',
  outletId: 'outlet-1',
  issuedOn: '2026-02-01',
  withdrawnOn: null,
};

const SOURCES = {
  brands: [
    {
      id: 'brand-1',
      name: '云岭（演示）',
      pinyin: 'yun ling',
      aliases: [],
      categoryCodes: [],
      generalAgent: null,
      servicePhones: [],
    },
  ],
  categories: [
    { code: 'refrigerator', name: '冰箱', aliases: [] },
    { code: 'television', name: '电视', aliases: [] },
  ],
  divisions: loadDivisions('13'),
  today: '2026-05-15',
};

const authorization = (changed: Partial<AuthorizationRecord> = {}): AuthorizationRecord => ({
  id: 'authorization',
  brandId: 'brand-1',
  categoryCodes: ['refrigerator', 'television'],
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  contractNumber: '演示合同-1',
  state: 'active',
  ...changed,
});

function outlet(changed: Partial<OutletRecord> = {}): OutletRecord {
  return {
    id: 'outlet-1',
    name: '演示顺达家电维修部',
    licenceCode: '91130102MA00000000',
    address: '演示路 1 号',
    divisionCode: '130102',
    location: null,
    phones: [{ number: '031155500101', extension: null, brandIds: [] }],
    hours: null,
    services: null,
    tradeIn: null,
    authorizations: [authorization()],
    ...changed,
  };
}

const sheet = (changed: Partial<OutletRecord> = {}, demo = true) =>
  sheetOf({ certificate: CERTIFICATE, outlet: outlet(changed) }, SOURCES, {
    checkAddress: CHECK_ADDRESS,
    demo,
  });

describe('what is printed', () => {
  test('is what is in force today, with the names of brand, categories and county', () => {
    const authorizations = [
      authorization(),
      authorization({ validTo: '2026-05-14' }),
      authorization({ validFrom: '2026-05-16' }),
      authorization({ state: 'suspended' }),
      authorization({ state: 'withdrawn' }),
    ];
    expect(sheet({ authorizations })).toMatchObject({
      area: '石家庄市长安区',
      lastDay: '2026-12-31',
      rows: [
        { brand: '云岭（演示）', categories: '冰箱、电视', validFrom: '2026-01-01', validTo: '2026-12-31' },
      ],
    });
  });

  test.each([
    [['2026-06-01', '2027-06-01', '2026-12-31'], '2027-06-01'],
    [['2026-06-01', null], null],
  ])('is valid until the last of its ends, %j', (ends, lastDay) => {
    const authorizations = ends.map((validTo) => authorization({ validTo }));
    expect(sheet({ authorizations }).lastDay).toBe(lastDay);
  });

  test('holds no contract number, no licence and no phone', () => {
    const page = certificatePage(sheet(), QR);
    expect(page).not.toMatch(/演示合同|91130102|0311/);
  });

  test('is marked 演示 in a demonstration, and only there', () => {
    expect(certificatePage(sheet({}, true), QR)).toContain('不能当真');
    expect(certificatePage(sheet({ name: '顺达' }, false), QR)).not.toMatch(/class="demo|不能当真/);
  });
});

test('whatever stands in a list stays text on the paper', () => {
  const hostile = '<script>alert(1)</script><img src=x onerror="a">\'&';
  const page = certificatePage(sheet({ name: hostile, address: hostile }), QR);
  expect(page).not.toMatch(/<script|<img/);
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});

test.each([
  ['image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1])],
  ['image/jpeg', Buffer.from([0xff, 0xd8, 0xff, 1])],
])("WeChat's picture is shown as the %s that it is", (type, picture) => {
  expect(certificatePage(sheet(), { kind: 'miniProgram', picture })).toContain(`src="data:${type};base64,`);
});
