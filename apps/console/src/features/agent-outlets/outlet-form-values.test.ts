import type { ApiSchemas } from '@jiweibao/shared';
import { toBody, toValues } from './outlet-form-values';

const OUTLET = {
  ...{ id: 'o'.repeat(22), version: 'v'.repeat(22), name: '演示网点', address: '演示路 1 号' },
  ...{ divisionCode: '130102', divisionName: '石家庄市长安区', phones: ['0311-5550 0101'], open: true },
  ...{ licenceCode: null, location: null, hours: null, services: null, tradeIn: null, alone: true },
  authorizations: [
    {
      ...{
        brandId: 'b',
        brandName: '演示',
        categoryCode: 'car',
        categoryName: '家用汽车',
        status: 'inForce',
      },
      ...{ validFrom: null, validTo: '2030-12-31', contractNumber: null, own: true },
    },
    {
      ...{
        brandId: 'b',
        brandName: '演示',
        categoryCode: 'television',
        categoryName: '电视',
        status: 'withdrawn',
      },
      ...{ validFrom: null, validTo: null, contractNumber: null, own: true },
    },
  ],
} as unknown as ApiSchemas['OwnOutletReply'];

test('a form that nobody touched says of the outlet what it is, and brings nothing back that was withdrawn', () => {
  expect(toBody(toValues(OUTLET), OUTLET.version)).toEqual({
    ...{ version: OUTLET.version, name: '演示网点', licenceCode: null, address: '演示路 1 号' },
    ...{ divisionCode: '130102', location: null, hours: null, services: null, tradeIn: null },
    ...{ phones: ['0311-5550 0101'], mobilePublic: false },
    authorizations: [
      { brandId: 'b', categoryCode: 'car', validFrom: null, validTo: '2030-12-31', contractNumber: null },
    ],
  });
});

test('phones are what stands on each line, blank lines left out', () => {
  const values = { ...toValues(OUTLET), phones: ' 0311-5550 0101 \n\n400-555-0101\n' };
  expect(toBody(values, OUTLET.version).phones).toEqual(['0311-5550 0101', '400-555-0101']);
});

test('a place with one of its two numbers is no place', () => {
  expect(toBody({ ...toValues(OUTLET), lat: 38 }, OUTLET.version).location).toBeNull();
  expect(toBody({ ...toValues(OUTLET), lat: 38, lng: 114 }, OUTLET.version).location).toEqual({
    lat: 38,
    lng: 114,
  });
});
