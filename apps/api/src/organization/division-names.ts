/*
 * How a division's full name becomes the short one that people write. Rules of the language, not of any place: the names
 * themselves come from data.
 */

const PROVINCE_ENDING = /(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/;
const CITY_ENDING = /(?:市|地区|盟|自治州)$/;
const COUNTY_ENDING = /(?:自治县|自治旗|市|县|区|旗)$/;

// 孟村回族自治县 is called 孟村: the peoples named before 自治县 and 自治州 are dropped with it.
const PEOPLES =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|' +
  '达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各';
const PEOPLES_ENDING = new RegExp(`(?:(?:${PEOPLES})族|蒙古|哈萨克|柯尔克孜)+$`);

// Rows of the statistics bureau's table that are headings, not places.
const HEADINGS = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);

/** Whether a name of the table is a heading such as 市辖区, which names no place. */
export function isHeading(name: string): boolean {
  return HEADINGS.has(name);
}

/** The short form of a province, city or county (told apart by the length of its code), or null where it has none. */
export function shortName(name: string, code: string): string | null {
  const ending = code.length === 2 ? PROVINCE_ENDING : code.length === 4 ? CITY_ENDING : COUNTY_ENDING;
  const cut = name.replace(ending, '');
  if (cut === name) return null;
  const short = /自治[县州旗]$/.test(name) ? cut.replace(PEOPLES_ENDING, '') : cut;
  return short.length >= 2 ? short : null;
}

/** Whether a county's short form is safe in a firm's name: districts are named 长安, 新华, 复兴, as firms are. */
export function isDistrict(name: string): boolean {
  return name.endsWith('区');
}

/** A township's name without its kind, and the kinds that it may be written with; 乡 become 镇 and 街道 over the years. */
export function townshipStem(name: string): { stem: string; kind: 'rural' | 'urban' | 'other' } {
  const rural = name.replace(/(?:镇|乡)$/, '');
  if (rural !== name) return { stem: rural.replace(PEOPLES_ENDING, '') || rural, kind: 'rural' };
  const urban = name.replace(/(?:街道|街道办事处|办事处)$/, '');
  if (urban !== name) return { stem: urban, kind: 'urban' };
  return { stem: name, kind: 'other' };
}
