import { resolveCounties } from './county-list.js';
import { loadGazetteer } from './gazetteer.js';

const gazetteer = loadGazetteer('13');

describe('resolveCounties', () => {
  it('understands an internal city number by the other rows that carry it, and says so', () => {
    const [, , third] = resolveCounties(
      [
        { city: '12204', address: '石家庄市长安区演示路1号' },
        { city: '12204', address: '石家庄市裕华区演示路2号' },
        { city: '12204', address: '高新区演示街3号' },
      ],
      gazetteer,
    );
    expect(third).toMatchObject({ kind: 'resolved', divisionCode: '130171' });
    expect(third).toHaveProperty(
      'assumption',
      expect.stringContaining('「12204」按本表其他行理解为河北省石家庄市'),
    );
  });

  it('keeps rows out whose number stands for a city of another province', () => {
    const rows = ['天津市东丽区演示路', '天津市西青区演示路', '新华路8号'].map((address) => ({
      city: '11446',
      address,
    }));
    for (const resolution of resolveCounties(rows, gazetteer)) {
      expect(resolution).toEqual({ kind: 'otherProvince', provinceName: '天津市' });
    }
  });

  it.each([
    ['one row alone explains it', ['石家庄市长安区演示路', '高新区演示街']],
    ['the rows disagree', ['石家庄市长安区演示路', '保定市莲池区演示路', '高新区演示街']],
  ])('explains no number where %s', (_, addresses) => {
    const resolutions = resolveCounties(
      addresses.map((address) => ({ city: '7', address })),
      gazetteer,
    );
    expect(resolutions.at(-1)?.kind).toBe('unresolved');
  });

  it('answers each row in its place', () => {
    const kinds = resolveCounties([{ province: '山东' }, { city: '保定', county: '易县' }, {}], gazetteer);
    expect(kinds.map(({ kind }) => kind)).toEqual(['otherProvince', 'resolved', 'unresolved']);
  });
});
