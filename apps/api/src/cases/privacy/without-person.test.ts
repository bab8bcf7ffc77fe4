import { withoutPerson } from './without-person.js';

const person = { name: '演示张三', phone: '03115550001', address: '演示路1号(东)' };

test.each([
  ['我叫演示张三，电话03115550001。', '我叫〔保密〕，电话〔保密〕。'],
  ['回电 0311-555 0001', '回电 〔保密〕'],
  ['回电０３１１－５５５０００１', '回电〔保密〕'],
  ['住演示路1号(东)，演示路1号对面', '住〔保密〕，演示路1号对面'],
  ['和我无关：031155500', '和我无关：031155500'],
])('%s is shown as %s', (text, shown) => {
  expect(withoutPerson(text, person)).toBe(shown);
});

test('a name of one letter does not tear a text apart', () => {
  expect(withoutPerson('演示一下，电话1', { name: '演', phone: '', address: null })).toBe('演示一下，电话1');
});
