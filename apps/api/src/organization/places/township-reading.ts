import { isRoadAhead } from './county-text.js';
import type { Gazetteer, TownshipMeaning } from './gazetteer.js';

/** A township or street office named in a text. */
export interface TownshipMention {
  /** The name as it is written there, without 镇 or 乡. */
  words: string;
  /** 9-digit codes of the townships of that name, all within what was asked for. */
  codes: readonly string[];
}

/**
 * The townships and street offices that a text names, among those that lie in one of `within`, from the text's beginning.
 * `bare` also takes a name without 镇 or 乡 where it is long enough not to be a road (沙岭子) or where works are called after
 * it (燕郊开发区).
 */
export function* townshipsIn(
  text: string,
  within: readonly string[],
  gazetteer: Gazetteer,
  bare: boolean,
): Generator<TownshipMention> {
  for (let position = 0; position < text.length; position += 1) {
    for (const { name, values } of gazetteer.townships.at(text, position)) {
      const rest = text.slice(position + name.length);
      const meant = values.filter(
        ({ code, kind }) =>
          within.some((outer) => code.startsWith(outer)) && isTownshipAhead(kind, name, rest, bare),
      );
      if (meant.length > 0) yield { words: name, codes: meant.map(({ code }) => code) };
    }
  }
}

const RURAL_AHEAD = /^(?:[\u4e00-\u9fa5]{1,3}族)?(?:镇|乡)/;
const OFFICE_AHEAD = /^(?:街道|办事处|街办|办(?!公|理|税))/;
const WORKS_AHEAD =
  /^(?:(?:国家|经济|高新|技术|产业|工业|新型|循环)*(?:开发区|园区|工业区|工业园)|电厂|收费站|大市场|高速口|火车站)/;

function isTownshipAhead(kind: TownshipMeaning['kind'], stem: string, rest: string, bare: boolean): boolean {
  if (kind === 'other') return stem.length >= 3;
  if (OFFICE_AHEAD.test(rest)) return true;
  if (kind === 'urban') return false;
  if (RURAL_AHEAD.test(rest)) return true;
  return bare && (WORKS_AHEAD.test(rest) || (stem.length >= 3 && !isRoadAhead(rest)));
}
