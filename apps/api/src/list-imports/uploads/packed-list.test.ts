import { atOnce } from '../../platform/steps.js';
import { listed, resolvedList } from '../testing/list-fixtures.js';
import { packLines, packList, unpackLines, unpackList } from './packed-list.js';

test('a list comes out of its bytes as it went in', () => {
  const list = resolvedList([listed(1), listed(2, { name: '演示\n“换行”站' })], {
    otherProvinceRows: [7],
    faultyRows: [{ rowNumber: 9, name: null, licenceCode: null, phones: [] }],
    problems: [{ cell: 'B9', code: 'name-missing', severity: 'error', message: '没有名称。' }],
  });
  expect(atOnce(unpackList(packList(list)))).toEqual(list);
  expect(atOnce(unpackList(packList(resolvedList([]))))).toEqual(resolvedList([]));
});

test('a list that was kept as one piece of JSON is still read', () => {
  const list = resolvedList([listed(1)]);
  expect(atOnce(unpackList(Buffer.from(JSON.stringify(list))))).toEqual(list);
});

test('lines come out of bytes in the middle of others', () => {
  const bytes = Buffer.concat([Buffer.from('前'), packLines([{ a: '一' }, ['二']]), Buffer.from('后')]);
  expect([...unpackLines(bytes.subarray(3, bytes.length - 3))]).toEqual([{ a: '一' }, ['二']]);
});
