import { type ListImportPlan, planOf } from '../list-imports/list-import.js';
import { listed, registered, resolvedList } from '../list-imports/testing/list-fixtures.js';
import { loadDivisions } from '../organization/divisions.js';
import { atOnce } from '../platform/steps.js';
import { importReport, importReportLine } from './import-report.js';

const PROBLEMS = [
  { cell: 'D17', code: 'phone-unreadable', severity: 'warning' as const, message: '电话认不出。' },
  { cell: 'C17', code: 'county-assumed', severity: 'warning' as const, message: '按地址认作长安区。' },
  { cell: 'B3', code: 'name-missing', severity: 'error' as const, message: '没有名称。' },
];
const { counts } = resolvedList([listed(1)]);
const PLAN: ListImportPlan = atOnce(
  planOf({ ...counts, rows: 3, accepted: 2, errors: 1 }, PROBLEMS, {
    scope: { brands: [{ brandId: 'brand', categoryCodes: ['car'] }], divisionCodes: ['1301'] },
    added: [],
    changed: [
      {
        after: registered(1),
        rowNumbers: [2],
        fields: [{ field: 'phones', before: [], after: [{ number: '031155500001', extension: null }] }],
        loses: false,
      },
    ],
    unchanged: [],
    spared: [],
    missing: [{ after: registered(2), rowNumbers: [], fields: [], loses: false }],
    kept: [],
    outletIdOfRow: new Map(),
    registeredInScope: 2,
    shares: [],
    unmatchedRows: [17],
    problems: [],
  }),
);
const WORDS = {
  brands: [
    {
      id: 'brand',
      name: '演示冀驰',
      pinyin: '',
      aliases: [],
      categoryCodes: [],
      generalAgent: null,
      servicePhones: [],
    },
  ],
  categories: [{ code: 'car', name: '家用汽车', aliases: [] }],
  divisions: loadDivisions('13'),
};

it('prints one line with the agreed fields; rows that matching keeps out are errors, warnings count rows', () => {
  const line = importReportLine(PLAN);
  expect(line).not.toContain('\n');
  expect(JSON.parse(line)).toEqual({
    rows: 3,
    accepted: 1,
    errors: 2,
    otherProvince: 0,
    duplicates: 0,
    warnings: 1,
    added: 0,
    changed: 1,
    unchanged: 0,
    missing: 1,
    problems: [
      { cell: 'B3', code: 'name-missing', message: '没有名称。' },
      { cell: 'C17', code: 'county-assumed', message: '按地址认作长安区。' },
      { cell: 'D17', code: 'phone-unreadable', message: '电话认不出。' },
    ],
  });
});

it('tells a person the scope, each change from what to what, who is missing, and what to do next', () => {
  const report = importReport('名单.xlsx', PLAN, null, WORDS);
  for (const words of [
    '范围：演示冀驰（家用汽车）；石家庄市',
    '演示第1服务站：电话 （无） → 0311-5550 0001',
    '演示第2服务站',
    '错误 B3：没有名称。',
    '这是预览',
    '--confirm-missing',
  ]) {
    expect(report).toContain(words);
  }
});

it('gives the number of a published batch and how to take it back', () => {
  expect(importReport('名单.xlsx', PLAN, 12, WORDS)).toContain('rollback 12');
});
