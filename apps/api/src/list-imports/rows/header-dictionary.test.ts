import { readFileSync } from 'node:fs';
import { foldText } from '@jiweibao/shared';
import { meaningOfGroupedHeader, meaningOfHeader } from './header-dictionary.js';

const { fields } = JSON.parse(
  readFileSync(new URL('../../../data/list-headers.json', import.meta.url), 'utf8'),
) as { fields: Record<string, string[]> };

function field(title: string): string {
  const meaning = meaningOfHeader(title);
  return meaning.kind === 'field' ? meaning.field : meaning.kind;
}

describe('the header dictionary', () => {
  it('holds each word once, in the form in which headers are compared', () => {
    const words = Object.values(fields).flat();
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    expect(words.filter((word) => foldText(word) !== word)).toEqual([]);
  });

  it('means by each word the field under which it stands', () => {
    for (const [name, words] of Object.entries(fields)) {
      for (const word of words) expect([word, field(word)]).toEqual([word, name]);
    }
  });
});

describe('a header', () => {
  it.each([
    ['网点名称', 'name'],
    [' 网 点\n名 称 ', 'name'],
    ['*网点名称(必填)', 'name'],
    ['特约售后网点名称', 'name'],
    ['详细地址(精确到门牌号)', 'address'],
    ['区/县', 'county'],
    ['省/市/区', 'county'],
    ['经度(°)', 'longitude'],
    ['经度/纬度', 'coordinates'],
    ['联系电话1', 'phone'],
    ['服务热线（24小时）', 'phone'],
    ['Ｔｅｌ', 'phone'],
    ['授权日期(起)', 'validFrom'],
    ['授权日期(止)', 'validTo'],
    ['授权有效期', 'validity'],
    ['是否参加以旧换新', 'tradeIn'],
    ['备注', 'unused'],
    ['评级', 'unknown'],
    ['', 'unknown'],
  ])('%j means %s', (title, meaning) => {
    expect(field(title)).toBe(meaning);
  });

  it.each([
    '联系人',
    '联系人电话',
    '负责人手机号码',
    '店长联系电话',
    '电话(联系人)',
    '法定代表人',
    '姓名',
    '经理电话',
    '身份证号',
  ])('%s is a person and no field of the list', (title) => {
    expect(field(title)).toBe('personal');
  });

  it('under a group means what both say together', () => {
    const grouped = (group: string, title: string) => {
      const meaning = meaningOfGroupedHeader(group, title);
      return meaning.kind === 'field' ? meaning.field : meaning.kind;
    };
    expect(grouped('授权有效期', '起')).toBe('validFrom');
    expect(grouped('授权有效期', '止')).toBe('validTo');
    expect(grouped('坐标', '经度')).toBe('longitude');
    expect(grouped('联系方式', '座机')).toBe('phone');
    expect(grouped('负责人', '电话')).toBe('personal');
    expect(grouped('网点名称', '')).toBe('name');
  });
});
