import { personalFaults, type ToldOfCase } from './told-of-case.js';

const PERSON = { name: '演示张三', phone: '031155500001', address: '演示小区3号楼' };
const TOLD: ToldOfCase = {
  product: '冰箱 BCD-500W',
  fault: '2026-03-01 起不制冷，修过两次',
  outletName: '演示顺达家电维修部',
  wants: '换一台，或者退货 3999 元',
};
const fieldsAtFault = (change: Partial<ToldOfCase>, person: typeof PERSON | null = PERSON) =>
  personalFaults({ ...TOLD, ...change }, person).map(({ field }) => field);

test('what describes the product and the wish is told', () => {
  expect(fieldsAtFault({})).toEqual([]);
  expect(fieldsAtFault({ outletName: null })).toEqual([]);
});

test.each<[string, Partial<ToldOfCase>, string]>([
  ['the name', { fault: '演示张三家的冰箱不制冷' }, 'fault'],
  ['the name in pieces', { fault: '演示 张 三 家的冰箱' }, 'fault'],
  ['the phone', { wants: '请打 0311-55500001' }, 'wants'],
  ['another phone', { wants: '请打 138 0000 5555' }, 'wants'],
  ['a full-width phone', { product: '１３８００００５５５５' }, 'product'],
  ['the address', { outletName: '演示小区3号楼旁边的维修部' }, 'outletName'],
  ['an identity number', { fault: '身份证 130102199001011234' }, 'fault'],
])('%s is not', (_, change, field) => {
  expect(fieldsAtFault(change)).toEqual([field]);
});

test('of somebody unknown, numbers are not told either', () => {
  expect(fieldsAtFault({ wants: '请打 13800005555' }, null)).toEqual(['wants']);
  expect(fieldsAtFault({ fault: '演示张三家的冰箱' }, null)).toEqual([]);
});
