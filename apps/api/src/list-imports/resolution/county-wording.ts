import type { Evidence } from './county-evidence.js';
import type { Mention, PlacePath } from './county-path.js';
import type { Gazetteer } from './gazetteer.js';

/*
 * What is told to the person who sent the list, in plain Chinese: what was assumed and what has to be decided by them.
 */

const EVIDENCE_WORDS: Record<Evidence['kind'], (words: string) => string> = {
  zone: (words) => `地址写的是「${words}」`,
  inside: (words) => `地址里提到「${words}」`,
  township: (words) => `地址里的乡镇(街道)是「${words}」`,
  landmark: (words) => `地址里有「${words}」`,
  firm: (words) => `单位名称里有「${words}」`,
};

/** The county followed from something else than a county's name in its place. */
export function assumedFrom(evidence: Evidence, code: string, gazetteer: Gazetteer): string {
  return `没有写明县(市、区),${EVIDENCE_WORDS[evidence.kind](evidence.words)},推定为${nameOf(code, gazetteer)}`;
}

/** Old names and short names that were understood; empty when the place was written in full as it is called today. */
export function readingsOf(path: PlacePath, code: string, gazetteer: Gazetteer): string[] {
  const mention = path.mentions.at(-1);
  if (!mention?.county) return [];
  if (mention.former) return [formerReading(mention, code, gazetteer)];
  return [];
}

/** A short name in an address, where it might also have been something else. */
export function shortReading(mention: Mention, code: string, gazetteer: Gazetteer): string {
  return `地址里的「${mention.text}」理解为${nameOf(code, gazetteer)}`;
}

function formerReading(mention: Mention, code: string, gazetteer: Gazetteer): string {
  const { former } = mention;
  if (!former) throw new Error('only a former name can be read as one');
  return `「${former.name}」是旧名(${former.year}年${former.reason}),现为${nameOf(code, gazetteer)}`;
}

export function usualSuccessor(mention: Mention, code: string, gazetteer: Gazetteer): string {
  return `「${mention.text}」已经撤并,地址看不出现属哪里,按大部分所在推定为${nameOf(code, gazetteer)}`;
}

export function columnAgainstAddress(
  column: string,
  address: string,
  code: string,
  gazetteer: Gazetteer,
): string {
  return `表格列写的是「${column}」,地址写的是「${address}」,两者不一致,按表格列算作${nameOf(code, gazetteer)}`;
}

export function addressAgainstColumn(column: string, place: string): string {
  return `表格列写的是「${column}」,但地址写的是「${place}」,按地址算`;
}

export function contradiction(column: string, place: string): string {
  return `表格列写的是「${column}」,但地址写的是「${place}」,互相矛盾,请核对后填写县(市、区)`;
}

export function cityFromFirm(words: string, code: string, gazetteer: Gazetteer): string {
  return `没有写明城市,按单位名称里的「${words}」推定为${nameOf(code, gazetteer)}`;
}

export const NO_PLACE = '没有写明省、市、县,地址里也看不出是哪里,请填写县(市、区)';
export const NO_CITY = '看得出在本省,但看不出是哪个市、哪个县,请填写县(市、区)';

export function noCounty(place: string): string {
  return `只看得出在${place},看不出是哪个县(市、区),请填写县(市、区)`;
}

export function severalCounties(words: string, names: readonly string[]): string {
  return `「${words}」可能是${names.join('、')},看不出是哪一个,请填写县(市、区)`;
}

/** 石家庄市长安区; the province by its own name. */
export function nameOf(code: string, gazetteer: Gazetteer): string {
  return gazetteer.divisions.fullName(code);
}

/** What was written of a place, as one phrase. */
export function written(path: PlacePath): string {
  return path.mentions.map((mention) => mention.text).join('');
}
