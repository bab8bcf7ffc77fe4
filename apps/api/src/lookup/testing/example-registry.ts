import type {
  BrandRecord,
  CategoryRecord,
  CertificateRecord,
  NumberWarningRecord,
  OutletRecord,
  ServicePhoneRecord,
} from '../../registry/registry-record.js';

/*
 * A small registry to ask things of over HTTP. Invented throughout; seen from `EXAMPLE_TODAY` it holds what is in force, what
 * has ended, what has not begun and what was withdrawn.
 */

export const EXAMPLE_TODAY = '2026-05-15';
export const EXAMPLE_AS_OF = '2026-05-15T02:00:00.000Z';
export const EXAMPLE_REVISION = 7;

export const EXAMPLE_CATEGORIES: CategoryRecord[] = [
  { code: 'refrigerator', name: '冰箱', aliases: ['电冰箱'] },
  { code: 'air-conditioner', name: '空调', aliases: [] },
];

function servicePhone(id: string, number: string, of: Partial<ServicePhoneRecord> = {}): ServicePhoneRecord {
  return {
    id,
    number,
    extension: null,
    purpose: 'afterSales',
    hours: '8:00—20:00',
    validFrom: '2026-01-01',
    validTo: null,
    source: '演示：品牌官网',
    lastConfirmedOn: '2026-05-01',
    ...of,
  };
}

export const EXAMPLE_BRANDS: BrandRecord[] = [
  {
    id: 'brand-yunling',
    name: '云岭（演示）',
    pinyin: 'yun ling yan shi',
    aliases: ['Yunling'],
    categoryCodes: ['refrigerator', 'air-conditioner'],
    generalAgent: { id: 'agent-1', name: '演示总代理甲' },
    servicePhones: [
      servicePhone('s1', '4005550101'),
      servicePhone('s2', '4005550102', { validFrom: null, validTo: '2026-05-14' }),
    ],
  },
  {
    id: 'brand-beichuan',
    name: '北川（演示）',
    pinyin: 'bei chuan yan shi',
    aliases: [],
    categoryCodes: ['refrigerator'],
    generalAgent: null,
    servicePhones: [servicePhone('s3', '4005550103', { purpose: 'general' })],
  },
];

export const EXAMPLE_OUTLETS: OutletRecord[] = [
  {
    id: 'outlet-1',
    name: '演示顺达家电维修部',
    licenceCode: null,
    address: '演示路 1 号',
    divisionCode: '130102',
    location: { lat: 38.04, lng: 114.51, givenIn: 'gcj02' },
    phones: [{ number: '031155500101', extension: '8', brandIds: ['brand-yunling'] }],
    hours: null,
    services: null,
    tradeIn: null,
    authorizations: [
      {
        id: 'z1',
        brandId: 'brand-yunling',
        categoryCodes: ['refrigerator'],
        validFrom: '2026-01-01',
        validTo: EXAMPLE_TODAY,
        contractNumber: '演示-1',
        state: 'active',
      },
    ],
  },
  {
    id: 'outlet-2',
    name: '演示宏达服务中心',
    licenceCode: null,
    address: '演示大街 2 号',
    divisionCode: '130203',
    location: null,
    phones: [{ number: '031555500102', extension: null, brandIds: ['brand-beichuan'] }],
    hours: null,
    services: null,
    tradeIn: true,
    authorizations: [
      {
        id: 'z2',
        brandId: 'brand-beichuan',
        categoryCodes: ['refrigerator'],
        validFrom: null,
        validTo: null,
        contractNumber: null,
        state: 'withdrawn',
      },
    ],
  },
  {
    id: 'outlet-3',
    name: '演示诚信电器',
    licenceCode: null,
    address: '演示巷 3 号',
    divisionCode: '130104',
    location: null,
    phones: [],
    hours: null,
    services: null,
    tradeIn: null,
    authorizations: [
      {
        id: 'z3',
        brandId: 'brand-beichuan',
        categoryCodes: ['refrigerator'],
        validFrom: null,
        validTo: null,
        contractNumber: null,
        state: 'active',
      },
    ],
  },
];

function warning(id: string, number: string, publishedOn: string): NumberWarningRecord {
  return {
    id,
    number,
    reason: '冒充品牌售后（演示）',
    source: '演示市场监督管理局公告',
    impersonatedBrandId: 'brand-yunling',
    publishedOn,
    withdrawnOn: null,
  };
}

export const EXAMPLE_WARNINGS: NumberWarningRecord[] = [
  warning('w1', '4005550201', '2026-05-02'),
  warning('w2', '4005550202', '2026-05-01'),
];

function certificate(letter: string, of: Partial<CertificateRecord>): CertificateRecord {
  return {
    id: `certificate-${letter}`,
    token: letter.repeat(22),
    number: `${letter.repeat(5)}-00000`.toUpperCase(),
    outletId: 'outlet-1',
    issuedOn: '2026-02-01',
    withdrawnOn: null,
    ...of,
  };
}

export const EXAMPLE_CERTIFICATES: CertificateRecord[] = [
  certificate('a', { outletId: 'outlet-1' }),
  certificate('b', { outletId: 'outlet-2' }),
  certificate('c', { outletId: 'outlet-1', withdrawnOn: '2026-03-01' }),
  certificate('d', { outletId: 'outlet-gone' }),
];
