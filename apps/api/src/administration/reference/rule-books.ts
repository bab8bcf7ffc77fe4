import { CASE_ACT_LABELS, CASE_KIND_LABELS, CLOCK_KIND_LABELS } from '@jiweibao/shared';
import type { RuleSet } from '../../cases/rules/rule-set.js';
import { certaintyInWords } from './certainty-words.js';
import { readDataFile } from './data-file.js';
import type { ReferenceBook, ReferenceTable } from './reference-book.js';

const UNITS = { working: '个工作日', calendar: '天' } as const;
const PAUSES = { materials: '等补充材料', testing: '检测、鉴定' } as const;
const SOURCE = ['依据', '把握'] as const;

/** The law of one time, by which the periods, grounds and forms of a case are found. */
export function ruleBook(path: string): ReferenceBook {
  const { content: rules, version } = readDataFile<RuleSet>(path);
  return {
    id: `rules-${rules.id}`,
    group: '办案规定',
    title: rules.title,
    about: `${rules.from} 起收到的案件按它办。凭记忆写的和自己理解的条目，请法制机构核对。`,
    file: path,
    version,
    tables: [periods(rules), changesOfPeriods(rules), grounds(rules), forms(rules)],
  };
}

function periods({ periods: all, materials }: RuleSet): ReferenceTable {
  const rows = all.map(({ clock, days, unit, rule, ...source }) => [
    CLOCK_KIND_LABELS[clock],
    `${days} ${UNITS[unit]}`,
    rule,
    ...sourceCells(source),
  ]);
  const longest = [
    '补充材料',
    `最多 ${materials.mostDays} 天`,
    '由办理单位定日期。',
    ...sourceCells(materials),
  ];
  return { title: '期限', header: ['做什么', '多久', '告诉群众的话', ...SOURCE], rows: [...rows, longest] };
}

function changesOfPeriods({ extensions, pauses }: RuleSet): ReferenceTable {
  return {
    title: '延长和暂停',
    header: ['哪个期限', '怎样变', ...SOURCE],
    rows: [
      ...extensions.map(({ clock, days, ...source }) => [
        CLOCK_KIND_LABELS[clock],
        `可以延长一次，${days} 天（单位和期限一样）`,
        ...sourceCells(source),
      ]),
      ...pauses.map(({ clock, for: reason, ...source }) => [
        CLOCK_KIND_LABELS[clock],
        `${PAUSES[reason]}的时候暂停`,
        ...sourceCells(source),
      ]),
    ],
  };
}

function grounds({ grounds: all }: RuleSet): ReferenceTable {
  const rows = all.map(({ act, text, plain, ...source }) => [
    CASE_ACT_LABELS[act],
    text,
    plain,
    ...sourceCells(source),
  ]);
  return { title: '理由', header: ['办什么', '理由', '告诉群众的话', ...SOURCE], rows };
}

function forms({ forms: all }: RuleSet): ReferenceTable {
  const rows = all.map(({ number, title, kinds, ...source }) => [
    String(number),
    title,
    kinds.map((kind) => CASE_KIND_LABELS[kind]).join('、'),
    ...sourceCells(source),
  ]);
  return { title: '文书', header: ['式样', '名称', '用于', ...SOURCE], rows };
}

function sourceCells({ article, certainty }: { article: string; certainty: string }): string[] {
  return [article, certaintyInWords(certainty)];
}
