import { type CountyInput, resolveCounty } from './county-resolution.js';
import { areaCodeOf, loadGazetteer } from './gazetteer.js';

const gazetteer = loadGazetteer('13');

/** The resolved county's full name, or what else came out. */
function county(input: CountyInput): string {
  const resolution = resolveCounty(input, gazetteer);
  if (resolution.kind === 'resolved') return gazetteer.divisions.fullName(resolution.divisionCode);
  return resolution.kind === 'otherProvince'
    ? `外省:${resolution.provinceName}`
    : `未定:${resolution.candidates.length}`;
}

function assumption(input: CountyInput): string | null {
  const resolution = resolveCounty(input, gazetteer);
  if (resolution.kind !== 'resolved') throw new Error('not resolved');
  return resolution.assumption;
}

const codeOf = (fullName: string) =>
  gazetteer.divisions.all().find(({ code }) => gazetteer.divisions.fullName(code) === fullName)?.code;

type Case = [title: string, input: CountyInput, expected: string];

describe('resolveCounty reads what the row states', () => {
  it.each<Case>([
    ['three columns', { province: '河北省', city: '保定市', county: '莲池区' }, '保定市莲池区'],
    ['short names', { province: '河北', city: '保定', county: '莲池' }, '保定市莲池区'],
    ['blanks and full-width', { province: ' 河北 省', city: '保 定', county: '莲池区 ' }, '保定市莲池区'],
    ['everything in one column', { city: '河北省-保定市-莲池区' }, '保定市莲池区'],
    ['city and county in the county column', { county: '石家庄市/长安区' }, '石家庄市长安区'],
    ['a county in the city column', { province: '河北', city: '迁安' }, '唐山市迁安市'],
    [
      'a county in the city column and its county again',
      { province: '河北', city: '遵化市', county: '遵化市' },
      '唐山市遵化市',
    ],
    ['a county-level city in the city column', { city: '任丘市', address: '演示路1号' }, '沧州市任丘市'],
    ['an address alone', { address: '河北省保定市涿州市演示路1号' }, '保定市涿州市'],
    ['an address without its province', { address: '保定市涿州市演示路1号' }, '保定市涿州市'],
    ['an address without its city', { address: '河北省黄骅市演示街与示范路交口' }, '沧州市黄骅市'],
    ['a city said twice', { address: '河北省石家庄市石家庄市辛集市演示路' }, '石家庄市辛集市'],
    ['an address after a note', { address: '销售部:河北省邢台市内丘县演示路' }, '邢台市内丘县'],
    [
      'a county in brackets',
      { province: '河北', city: '邢台', address: '演示大道北口(宁晋县示范园内)' },
      '邢台市宁晋县',
    ],
    ['a short county in an address', { city: '石家庄', address: '正定演示街8号' }, '石家庄市正定县'],
    [
      'an ethnic county by its short name',
      { city: '承德', address: '围场演示街8号' },
      '承德市围场满族蒙古族自治县',
    ],
    ['a county called like its city', { city: '承德', county: '承德县' }, '承德市承德县'],
    ['雄安新区 before its county', { address: '河北省雄安新区容城县演示路' }, '保定市容城县'],
  ])('%s', (_, input, expected) => {
    expect(county(input)).toBe(expected);
  });

  it('assumes nothing where it is all said', () => {
    expect(
      assumption({ province: '河北省', city: '保定市', county: '莲池区', address: '保定市莲池区演示路' }),
    ).toBeNull();
  });
});

describe('resolveCounty tells places of one name apart', () => {
  it.each<Case>([
    ['by the city column', { province: '河北', city: '张家口', county: '桥西区' }, '张家口市桥西区'],
    ['by the address', { province: '河北', county: '新华区', address: '沧州市新华区演示路' }, '沧州市新华区'],
    [
      'not at all: both are candidates',
      { province: '河北', county: '新华区', address: '演示路1号' },
      '未定:2',
    ],
    ['by the city, where another city has it today', { city: '邢台市', county: '桥西区' }, '邢台市信都区'],
    [
      'by the address when city and county column contradict',
      { city: '石家庄市', county: '莲池区', address: '保定市莲池区演示路' },
      '保定市莲池区',
    ],
    [
      'not at all when nothing settles the contradiction',
      { city: '石家庄市', county: '莲池区', address: '演示路1号' },
      '未定:1',
    ],
  ])('%s', (_, input, expected) => {
    expect(county(input)).toBe(expected);
  });
});

describe('resolveCounty understands old names', () => {
  it.each<Case>([
    ['a city that became a district', { city: '石家庄', county: '鹿泉市' }, '石家庄市鹿泉区'],
    ['a renamed district', { city: '保定', county: '新市区' }, '保定市竞秀区'],
    ['two districts merged', { city: '保定', address: '保定市北市区演示路' }, '保定市莲池区'],
    ['a county that became a city', { address: '河北省唐山市滦县演示镇' }, '唐山市滦州市'],
    ['by its short name', { city: '唐山', county: '唐海' }, '唐山市曹妃甸区'],
    [
      'a split district, by the street office',
      { city: '石家庄', county: '桥东区', address: '桥东区休门街道演示里' },
      '石家庄市桥西区',
    ],
    [
      'a split district, by the town',
      { city: '石家庄', address: '石家庄市桥东区桃园镇演示村' },
      '石家庄市长安区',
    ],
    ['a split district, by nothing', { city: '石家庄', county: '桥东区', address: '演示路1号' }, '未定:2'],
    ['a split county, by the township', { address: '邯郸县南堡乡演示村' }, '邯郸市邯山区'],
    ['a split county, by the zone', { address: '河北省邯郸市邯郸县尚璧镇演示村' }, '邯郸经济技术开发区'],
    [
      'a split county that went mostly one way',
      { city: '邢台', county: '邢台县', address: '演示村' },
      '邢台市信都区',
    ],
  ])('%s', (_, input, expected) => {
    expect(county(input)).toBe(expected);
  });

  it('says since when the name is old', () => {
    expect(assumption({ city: '石家庄', county: '鹿泉市' })).toBe(
      '「鹿泉市」是旧名（2014年撤市设区），现为石家庄市鹿泉区。',
    );
    expect(assumption({ city: '邢台', county: '邢台县' })).toContain('按大部分地方推定');
  });
});

describe('resolveCounty knows functional zones', () => {
  it.each<Case>([
    ['by a common name', { address: '石家庄高新区演示大街' }, '石家庄高新技术产业开发区'],
    ['right after the city', { address: '河北省廊坊市开发区演示道' }, '廊坊经济技术开发区'],
    ['in the county column', { city: '秦皇岛', county: '开发区' }, '秦皇岛市经济技术开发区'],
    [
      'at the start of an address whose city is known',
      { city: '唐山', address: '高新区演示路' },
      '唐山高新技术产业开发区',
    ],
    [
      'not where a county follows the city',
      { address: '河北省沧州市河间市经济开发区演示路' },
      '沧州市河间市',
    ],
    [
      'by its rank and name',
      { address: '河北省保定市国家高新技术产业开发区演示街' },
      '保定高新技术产业开发区',
    ],
    ['南堡, which is a town elsewhere', { city: '唐山', address: '南堡经济开发区演示路' }, '唐山市曹妃甸区'],
    ['not in a road called after one', { city: '廊坊', address: '开发区大街1号' }, '未定:11'],
    [
      'not against a county column on whose land it stands',
      { city: '秦皇岛', county: '海港区', address: '秦皇岛市开发区演示路' },
      '秦皇岛市海港区',
    ],
    [
      'by a township that it keeps today',
      { city: '衡水', county: '桃城区', address: '桃城区大麻森乡演示村' },
      '河北衡水高新技术产业开发区',
    ],
    ['曹妃甸, which is a district', { city: '唐山', address: '曹妃甸工业区演示路' }, '唐山市曹妃甸区'],
  ])('%s', (_, input, expected) => {
    expect(county(input)).toBe(expected);
  });
});

describe('resolveCounty takes no road for a place', () => {
  it.each<Case>([
    ['a road called after another city', { city: '保定', address: '保定市石家庄路8号' }, '未定:26'],
    ['北京路', { province: '河北', city: '邯郸市', county: '武安市', address: '北京路12号' }, '邯郸市武安市'],
    [
      '唐山道',
      { province: '河北', city: '廊坊市', county: '固安县', address: '唐山道与北京路交口' },
      '廊坊市固安县',
    ],
    ['新华路', { city: '保定', county: '涿州市', address: '新华路与桥西街交口' }, '保定市涿州市'],
    ['a county right after a short city', { address: '唐山路北区演示道' }, '唐山市路北区'],
    ['河北 in another province', { address: '沈阳市皇姑区黄河北大街8号' }, '外省:辽宁省'],
    ['环河北路', { city: '天津', address: '空港经济区环河北路8号' }, '外省:天津市'],
    ['河北大街 with nothing else', { address: '河北大街8号' }, '未定:0'],
  ])('%s', (_, input, expected) => {
    expect(county(input)).toBe(expected);
  });
});

describe('resolveCounty follows evidence and says so', () => {
  it.each<[string, CountyInput, string, string]>([
    ['a township', { city: '廊坊', address: '北旺乡演示村路西' }, '廊坊市广阳区', '「北旺」'],
    [
      'a town that became one',
      { city: '石家庄', address: '石家庄市高营乡演示村' },
      '石家庄市长安区',
      '「高营」',
    ],
    ['works called after a town', { city: '廊坊', address: '燕郊开发区演示街' }, '廊坊市三河市', '「燕郊」'],
    ['a road', { address: '石家庄市北二环东路8号' }, '石家庄市长安区', '「北二环东路」'],
    [
      'a crossing of two roads',
      { city: '石家庄', address: '北二环与建华大街交口' },
      '石家庄市长安区',
      '「北二环、建华大街」',
    ],
    [
      'a firm named after its county',
      { city: '邢台', address: '演示国道东侧', name: '南宫演示家电有限公司' },
      '邢台市南宫市',
      '单位名称里的「南宫」',
    ],
    [
      'a branch in another county',
      { city: '衡水', address: '演示路', name: '景县演示公司安平分公司' },
      '衡水市安平县',
      '「安平」',
    ],
    [
      'a firm named after its city',
      { address: '朝阳北大街8号', name: '保定演示家电有限公司' },
      '保定市竞秀区',
      '按单位名称里的「保定」推定为保定市',
    ],
    [
      'a branch called after its road',
      { city: '沧州', address: '演示广场一层', name: '演示电器迎宾大道店' },
      '沧州市运河区',
      '单位名称里的「迎宾大道」',
    ],
    ['a town known without 镇', { city: '廊坊', address: '燕郊演示家园' }, '廊坊市三河市', '「燕郊」'],
  ])('%s', (_, input, expected, words) => {
    expect(county(input)).toBe(expected);
    expect(assumption(input)).toContain(words);
  });

  it('takes no brand for a district', () => {
    expect(county({ city: '石家庄', address: '演示路', name: '石家庄长安汽车服务有限公司' })).toBe('未定:24');
  });

  it('takes no brand in a firm for a road or a town', () => {
    expect(county({ city: '沧州', address: '演示路', name: '华油演示家电有限公司' })).toBe('未定:19');
  });

  it('believes the address where a column contradicts it, and says so', () => {
    const input = { city: '邯郸', county: '武安市', address: '邯郸市中华南大街8号' };
    expect(county(input)).toBe('邯郸市邯山区');
    expect(assumption(input)).toContain('不一致');
    expect(county({ ...input, address: '武安市中华南大街8号' })).toBe('邯郸市武安市');
    expect(county({ ...input, address: '邯郸市演示镇中华南大街8号' })).toBe('邯郸市武安市');
  });

  it('keeps the county column against another county at the start of the address, and says so', () => {
    const input = { city: '保定', county: '莲池区', address: '保定市竞秀区演示路' };
    expect(county(input)).toBe('保定市莲池区');
    expect(assumption(input)).toContain('两者不一致');
  });

  it.each([
    ['another last character', '长安曲', '石家庄市长安区'],
    ['another kind of division', '正定市', '石家庄市正定县'],
    ['a character too many', '桥西西区', '石家庄市桥西区'],
  ])('asks about something like a county in the county column: %s', (_what, written, expected) => {
    const row = { city: '石家庄市', county: written };
    expect(resolveCounty({ ...row, address: '演示路1号' }, gazetteer)).toMatchObject({
      divisionCode: codeOf(expected),
      misspelt: true,
      assumption: `没有叫「${written}」的县（市、区），理解为${expected}，请核对。`,
    });
    // The address says what was meant.
    expect(assumption({ ...row, address: `${expected}演示路1号` })).toBeNull();
  });

  it.each([
    '长安区',
    '长安',
    '井陉矿',
    '长安区建北街道',
    '正定县城',
    '正定(县城)',
    '正定城区',
    '正定新区',
    '栾城开发区',
    '元氏槐阳镇',
    '长安/新华',
  ])('asks nothing about a county that is named, or called as people call it: %s', (written) => {
    expect(assumption({ city: '石家庄市', county: written, address: '演示路1号' })).toBeNull();
  });

  it('says which column it could not read', () => {
    expect(assumption({ city: '石家庄', county: '裕化区', address: '石家庄市裕华区演示路' })).toContain(
      '「裕化区」认不出',
    );
  });
});

describe('resolveCounty keeps rows of other provinces apart', () => {
  it.each<Case>([
    ['by the province column', { province: '山东', city: '德州', address: '演示路' }, '外省:山东省'],
    ['by the province column alone', { province: '广西壮族自治区' }, '外省:广西壮族自治区'],
    ['by a province without codes', { province: '台湾省' }, '外省:台湾省'],
    ['by the city column', { city: '德州市', address: '新华路' }, '外省:山东省'],
    ['by the address', { address: '北京市朝阳区演示路' }, '外省:北京市'],
    [
      'by an internal city number and the address',
      { city: '11446', address: '天津市东丽区环河北路8号' },
      '外省:天津市',
    ],
    ['by name and address together', { address: '西安区演示路', name: '牡丹江市演示公司' }, '外省:黑龙江省'],
    [
      'not by a brand that begins with a place',
      { province: '河北', city: '保定', county: '易县', name: '北京现代演示店' },
      '保定市易县',
    ],
    ['not by a brand alone', { address: '演示路8号', name: '北京演示服务店' }, '未定:0'],
    ['not by a short name alone', { address: '新安演示街' }, '未定:0'],
  ])('%s', (_, input, expected) => {
    expect(county(input)).toBe(expected);
  });

  it('leaves a row that says two provinces to its sender', () => {
    expect(county({ province: '河北', city: '保定', address: '山东省济南市历下区演示路' })).toBe('未定:0');
    expect(county({ province: '山东', city: '济南', address: '河北省保定市莲池区演示路' })).toBe(
      '外省:山东省',
    );
  });

  it('takes the address where only the province column says otherwise, and says so', () => {
    const input = { province: '山东', address: '河北省保定市莲池区演示路' };
    expect(county(input)).toBe('保定市莲池区');
    expect(assumption(input)).toContain('「山东」');
  });
});

describe('resolveCounty asks rather than guesses', () => {
  it.each<[string, CountyInput, string]>([
    ['nothing at all', {}, '没有写明省、市、县'],
    ['a province only', { province: '河北' }, '看不出是哪个市'],
    ['a city only', { province: '河北', city: '衡水' }, '只看得出在衡水市'],
    ['a shared name', { province: '河北', county: '桥西区' }, '石家庄市桥西区'],
  ])('%s', (_, input, words) => {
    const resolution = resolveCounty(input, gazetteer);
    expect(resolution).toMatchObject({ kind: 'unresolved', reason: expect.stringContaining(words) });
  });

  it('offers the counties of the city that is known', () => {
    const resolution = resolveCounty({ province: '河北', city: '衡水' }, gazetteer);
    const names = resolution.kind === 'unresolved' ? resolution.candidates.map(({ name }) => name) : [];
    expect(names).toContain('桃城区');
    expect(names).toHaveLength(gazetteer.divisions.children('1311').length);
  });
});

describe('areaCodeOf', () => {
  it.each([
    ['130102', '0311'],
    ['130302001', '0335'],
    ['130682', '0312'],
    ['130181', '0311'],
    ['13', null],
    ['990101', null],
  ])('gives %s the area code %s', (code, areaCode) => {
    expect(areaCodeOf(code, gazetteer)).toBe(areaCode);
  });
});
