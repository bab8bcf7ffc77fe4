import { readFileSync } from 'node:fs';
import { foldText, type ListField } from '@jiweibao/shared';

/**
 * How a header reads: a field of ours, with how well it fits (lower is better); a column known to be of no use; a person's
 * details, which are never read; or nothing known.
 */
export type HeaderMeaning =
  | { kind: 'field'; field: ListField; rank: number }
  | { kind: 'unused' | 'personal' | 'unknown' };

interface HeaderFile {
  fields: Record<ListField | 'unused', string[]>;
  personal: { words: string[] };
  footer: { words: string[] };
}

const FILE = new URL('../../../data/list-headers.json', import.meta.url);
// Our own file, checked by test, so its shape is taken on trust.
const { fields, personal, footer } = JSON.parse(readFileSync(FILE, 'utf8')) as HeaderFile;

const SHORTEST_ENDING = 3;
const ENDING_RANK = 1000;

const EXACT = new Map<string, HeaderMeaning>();
const ENDINGS: [string, HeaderMeaning][] = [];
for (const [field, words] of Object.entries(fields) as [ListField | 'unused', string[]][]) {
  words.forEach((word, rank) => {
    EXACT.set(word, field === 'unused' ? { kind: 'unused' } : { kind: 'field', field, rank });
    if (field === 'unused' || word.length < SHORTEST_ENDING) return;
    ENDINGS.push([word, { kind: 'field', field, rank: ENDING_RANK + rank }]);
  });
}
// 售后网点地址 ends in 网点地址 before it ends in anything shorter.
ENDINGS.sort(([a], [b]) => b.length - a.length);
const PERSONAL_WORDS = personal.words.map(foldText);

/** The meaning of one header cell. Brackets may hold a unit or a hint, so it is read with and without them. */
export function meaningOfHeader(title: string): HeaderMeaning {
  const whole = foldText(title);
  const exact = EXACT.get(whole);
  if (exact !== undefined) return exact;
  if (PERSONAL_WORDS.some((word) => whole.includes(word))) return { kind: 'personal' };
  const bare = foldText(title.normalize('NFKC').replace(/[([【〔][^)\]】〕]*[)\]】〕]/g, '')).replace(
    /\d+$/,
    '',
  );
  const ending = () => ENDINGS.find(([word]) => bare.endsWith(word))?.[1];
  return EXACT.get(bare) ?? ending() ?? { kind: 'unknown' };
}

/** Whether the title is a known header as a whole, not by its ending. */
export function isPlainHeader(title: string): boolean {
  const meaning = meaningOfHeader(title);
  return meaning.kind === 'field' ? meaning.rank < ENDING_RANK : meaning.kind !== 'unknown';
}

/** The meaning of a column under a group's title: 授权有效期 over 起 and 止, 负责人 over 电话. */
export function meaningOfGroupedHeader(group: string, title: string): HeaderMeaning {
  if (title === '' || title === group) return meaningOfHeader(group);
  if (group === '') return meaningOfHeader(title);
  const together = meaningOfHeader(group + title);
  if (together.kind === 'personal') return together;
  if (together.kind === 'field' && together.rank < ENDING_RANK) return together;
  const alone = meaningOfHeader(title);
  if (alone.kind !== 'unknown') return alone;
  return together.kind === 'unknown' ? meaningOfHeader(group) : together;
}

/** Whether a row that begins with this text is a remark or a sum under the list. */
export function isFooterText(text: string): boolean {
  return footer.words.some((word) => text.startsWith(word));
}
