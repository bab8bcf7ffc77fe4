import {
  CASE_CHANNEL_LABELS,
  CASE_KIND_LABELS,
  CASE_STATE_LABELS,
  CLOCK_KIND_LABELS,
  VIOLATION_KIND_LABELS,
} from '@jiweibao/shared';
import { type ListFilter, WITHOUT } from '../desk/list-filter.js';

/** What the codes of a filter are called; the code itself where nobody knows. */
export interface FilterNames {
  brand(id: string): string;
  category(code: string): string;
  division(code: string): string;
  bureau(code: string): string;
}

type Said = readonly [what: string, words: string];
type ExportedFilter = Omit<ListFilter, 'personPhone'>;

/** A filter as a person reads it on the first sheet of an export, one line for each thing that was asked. */
export function filterInWords(filter: ExportedFilter, names: FilterNames): Said[] {
  const or = (nameOf: (code: string) => string, without: string) => (code: string) =>
    code === WITHOUT ? without : nameOf(code);
  const sentences: { [Name in keyof ExportedFilter]-?: [string, (value: string) => string] } = {
    kind: ['类别', (kind) => labelOf(CASE_KIND_LABELS, kind)],
    state: ['状态', (state) => labelOf(CASE_STATE_LABELS, state)],
    progress: ['进度', (progress) => (progress === 'ended' ? '已经结束' : '还在办')],
    channel: ['来源', (channel) => labelOf(CASE_CHANNEL_LABELS, channel)],
    categoryCode: ['品类', or(names.category, '没有说品类的')],
    violationKind: ['违法行为', or((kind) => labelOf(VIOLATION_KIND_LABELS, kind), '没有说的')],
    brandId: ['品牌', or(names.brand, '没有说品牌的')],
    countyCode: ['县区', or(names.division, '还没有分派的')],
    regionCode: ['地区', names.bureau],
    holderCode: ['所在单位', names.bureau],
    respondent: ['对方', asIs],
    receivedFrom: ['收到日期，从', asIs],
    receivedTo: ['收到日期，到', asIs],
    endedFrom: ['结束日期，从', asIs],
    endedTo: ['结束日期，到', asIs],
    answeredFrom: ['第一次决定的日期，从', asIs],
    answeredTo: ['第一次决定的日期，到', asIs],
    periodEndFrom: ['有期限到期，从', asIs],
    periodEndTo: ['有期限到期，到', asIs],
    periodOutcome: ['到期的期限', (outcome) => (outcome === 'late' ? '有逾期的' : '都按时做完的')],
    clock: ['哪种期限', (clock) => labelOf(CLOCK_KIND_LABELS, clock)],
    number: ['编号', asIs],
  };
  return (Object.keys(sentences) as (keyof ExportedFilter)[]).flatMap((name) => {
    const value = filter[name];
    const [what, inWords] = sentences[name];
    return value === undefined ? [] : [[what, inWords(value)] as const];
  });
}

function labelOf(labels: Readonly<Record<string, string>>, code: string): string {
  return labels[code] ?? code;
}

function asIs(words: string): string {
  return words;
}
