import { loadGazetteer } from './gazetteer.js';
import { findTownship } from './township-resolution.js';

const gazetteer = loadGazetteer('13');
const named = (address: string, county: string) => {
  const code = findTownship(address, county, gazetteer);
  return code && gazetteer.divisions.fullName(code);
};

describe('findTownship', () => {
  it.each([
    ['雄县雄州镇演示路1号', '130638', '保定市雄县雄州镇'],
    ['雄州镇演示街2号', '130638', '保定市雄县雄州镇'],
    ['石家庄市长安区建北街道演示路3号', '130102', '石家庄市长安区建北街道'],
    ['建北办事处旁', '130102', '石家庄市长安区建北街道'],
  ])('reads the township of %s', (address, county, expected) => {
    expect(named(address, county)).toBe(expected);
  });

  it.each([
    ['a road called after a township', '雄县雄州路1号', '130638'],
    ['a township of another county', '雄县雄州镇', '130632'],
    ['two townships', '雄州镇与昝岗镇交界处', '130638'],
    ['nothing', '', '130638'],
  ])('does not guess from %s', (_, address, county) => {
    expect(named(address, county)).toBeNull();
  });
});
