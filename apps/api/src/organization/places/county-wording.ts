import type { Evidence } from './county-evidence.js';
import type { Mention, PlacePath } from './county-path.js';
import type { Gazetteer } from './gazetteer.js';

/*
 * What is told to the person who sent the list, in plain Chinese: what was assumed and what has to be decided by them.
 */

const EVIDENCE_WORDS: Record<Evidence['kind'], (words: string) => string> = {
  zone: (words) => `地址写的「${words}」`,
  inside: (words) => `地址里的「${words}」`,
  township: (words) => `地址里的乡镇（街道）「${words}」`,
  landmark: (words) => `地址里的「${words}」`,
  firm: (words) => `单位名称里的「${words}」`,
};

/** The county followed from something else than a county's name in its place. */
export function assumedFrom(evidence: Evidence, code: string, gazetteer: Gazetteer): string {
  return `没有写清县（市、区），按${EVIDENCE_WORDS[evidence.kind](evidence.words)}推定为${nameOf(code, gazetteer)}`;
}

/** An old name, explained; null when the place was written as it is called today. */
export function formerReading(path: PlacePath, code: string, gazetteer: Gazetteer): string | null {
  const mention = path.mentions.at(-1);
  if (!mention?.former || !mention.codes.includes(code)) return null;
  const { name, year, reason } = mention.former;
  return `「${name}」是旧名（${year}年${reason}），现为${nameOf(code, gazetteer)}`;
}

/** A short name in an address, where it might also have been something else. */
export function shortReading(mention: Mention, code: string, gazetteer: Gazetteer): string {
  return `地址里的「${mention.text}」理解为${nameOf(code, gazetteer)}`;
}

export const USUAL_SUCCESSOR = '地址看不出划到了哪里，按大部分地方推定';

/** A township that a functional zone keeps today, whatever county the list puts it in. */
export function inCustody(township: string, code: string, gazetteer: Gazetteer): string {
  return `「${township}」现由${nameOf(code, gazetteer)}管理，按它算`;
}

export function roadElsewhere(
  evidence: Evidence,
  stated: string,
  code: string,
  gazetteer: Gazetteer,
): string {
  const elsewhere = evidence.codes.map((other) => nameOf(other, gazetteer)).join('、');
  const followed = code === stated ? '按所写的算' : '按地址算';
  return `地址里的「${evidence.words}」一般在${elsewhere}，与所写的${nameOf(stated, gazetteer)}不一致，${followed}，请核对`;
}

export function unread(text: string): string {
  return `「${text}」认不出是哪里`;
}

/** Something like a county's name that is none: 长安曲. */
export function notQuite(text: string, code: string, gazetteer: Gazetteer): string {
  return `没有叫「${text}」的县（市、区），理解为${nameOf(code, gazetteer)}，请核对`;
}

export function cityFromList(text: string, city: string): string {
  return `城市列的「${text}」按本表其他行理解为${city}`;
}

export function columnAgainstAddress(
  column: string,
  address: string,
  code: string,
  gazetteer: Gazetteer,
): string {
  return `表格列写的是「${column}」，地址写的是「${address}」，两者不一致，按表格列算作${nameOf(code, gazetteer)}`;
}

export function addressAgainstColumn(column: string, place: string): string {
  return `表格列写的是「${column}」，但地址写的是「${place}」，按地址算`;
}

export function contradiction(column: string, place: string): string {
  return `表格列写的是「${column}」，但地址写的是「${place}」，互相矛盾，请核对后填写县（市、区）`;
}

export function cityFromFirm(words: string, code: string, gazetteer: Gazetteer): string {
  return `没有写明城市，按单位名称里的「${words}」推定为${nameOf(code, gazetteer)}`;
}

export const NO_PLACE = '没有写明省、市、县，地址里也看不出是哪里，请填写县（市、区）';
export const NO_CITY = '看得出在本省，但看不出是哪个市、哪个县，请填写县（市、区）';

export function noCounty(place: string): string {
  return `只看得出在${place}，看不出是哪个县（市、区），请填写县（市、区）`;
}

export function severalCounties(words: string, names: readonly string[]): string {
  const subject = words === '' ? '地址' : `「${words}」`;
  return `${subject}可能是${names.join('、')}，看不出是哪一个，请填写县（市、区）`;
}

/** 石家庄市长安区; the province by its own name. */
export function nameOf(code: string, gazetteer: Gazetteer): string {
  return gazetteer.divisions.fullName(code);
}

/** What was written of a place, as one phrase. */
export function written(path: PlacePath): string {
  return path.mentions.map((mention) => mention.text).join('');
}
