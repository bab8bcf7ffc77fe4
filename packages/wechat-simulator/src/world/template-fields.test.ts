import { mayStandIn } from './template-fields.js';

test.each([
  ['thing1', '字'.repeat(20)],
  ['thing1', '网点 A-1，已更正'],
  ['character_string2', 'JWB-2026/0001'],
  ['time3', '15:01'],
  ['time3', '2019年10月1日 15:01'],
  ['time3', '2019年10月1日 15:01~2019年10月2日 16:00'],
  ['date4', '2019年10月1日'],
  ['date4', '2019-10-01 15:01'],
  ['phrase5', '已受理'],
  ['phone_number6', '+86-0766-66888866'],
  ['number7', '12.5'],
  ['letter8', 'ABC'],
  ['symbol9', '%'],
  ['amount10', '¥12.50'],
  ['name11', '王小二'],
  ['car_number12', '冀A8Z888'],
])('%s may hold %s', (field, text) => {
  expect(mayStandIn(field, text)).toBe(true);
});

test.each([
  ['thing1', '字'.repeat(21)],
  ['character_string2', '编号一'],
  ['character_string2', 'x'.repeat(33)],
  ['time3', '25:00'],
  ['time3', '2019年10月1日'],
  ['time3', '15:01~16:00~17:00'],
  ['date4', '15:01'],
  ['phrase5', '已经受理完毕'],
  ['phrase5', '受理1'],
  ['phone_number6', '+86-0766-66888866-1'],
  ['number7', '十二'],
  ['letter8', 'A1'],
  ['symbol9', 'a'],
  ['amount10', '12345678901'],
  ['name11', '字'.repeat(11)],
])('%s may not hold %s', (field, text) => {
  expect(mayStandIn(field, text)).toBe(false);
});
