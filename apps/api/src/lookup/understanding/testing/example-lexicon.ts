import { readFileSync } from 'node:fs';
import { loadDivisions } from '../../../organization/divisions.js';
import type { CategoryRecord } from '../../../registry/registry-record.js';
import type { LexiconSources } from '../../lookup-types.js';
import { loadSearchWords } from '../search-words.js';

const PROVINCE = '13';

function brand(id: string, name: string, pinyin: string, aliases: string[], categoryCodes: string[]) {
  return { id, name, pinyin, aliases, categoryCodes };
}

function shippedCategories(): CategoryRecord[] {
  const file = new URL('../../../../data/categories.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { categories: CategoryRecord[] }).categories;
}

/** Well-known names, among them the awkward ones: a brand named as a district, one inside a common word, one in letters. */
export const EXAMPLE_SOURCES: LexiconSources = {
  brands: [
    brand('haier', '海尔', 'hai er', ['Haier'], ['refrigerator', 'air-conditioner', 'water-heater']),
    brand('hisense', '海信', 'hai xin', ['Hisense'], ['television', 'refrigerator']),
    brand('midea', '美的', 'mei di', ['Midea'], ['air-conditioner', 'refrigerator', 'range-hood']),
    brand('gree', '格力', 'ge li', ['Gree'], ['air-conditioner']),
    brand('changan', '长安', 'chang an', ['长安汽车'], ['car']),
    brand('changhong', '长虹', 'chang hong', [], ['television', 'air-conditioner']),
    brand('tcl', 'TCL', 'tcl', ['TCL王牌', '王牌'], ['television']),
    brand('lvyuan', '绿源', 'lv yuan', [], ['water-purifier']),
    brand('yunling', '云岭(演示)', 'yun ling', [], ['refrigerator']),
  ],
  categories: shippedCategories(),
  words: loadSearchWords(loadDivisions(PROVINCE)),
};
