import { LIST_FIELD_LABELS, type ListField } from '@jiweibao/shared';
import type { DataValidation, Worksheet } from 'exceljs';
import type { AgentUser } from '../../accounts/agent-user.js';
import type { Divisions } from '../../organization/divisions.js';
import type { ListableBrands } from './listable-brands.js';
import { fitColumns, newWorkbook, writeText } from './workbook-cells.js';

interface TemplateColumn {
  field: ListField;
  title: string;
  width: number;
  hint: string;
  example: string;
}

/** Titles are words of the header dictionary, so that a template filled in is understood by itself. */
const COLUMNS: readonly TemplateColumn[] = [
  column('name', '网点名称', 28, '营业执照或门头上的全称，必填。', '演示某某家电维修部'),
  column('licenceCode', '统一社会信用代码', 22, '18 位，没有可以不填。', ''),
  column('county', '县（市、区）', 24, '从下拉里选，带着所在的市。', ''),
  column('address', '地址', 36, '街道、门牌写全，必填。', '演示大街 1 号'),
  column('phone', '电话', 20, '座机带区号；几个号码用“、”分开。', '0311-55501234'),
  column('brand', '品牌', 14, '从下拉里选，必填。', ''),
  column('category', '品类', 18, '从下拉里选；几类用“、”分开，也可以写“全部”。', ''),
  column('validFrom', '授权开始日期', 14, '写成 2026-01-31。', '2026-01-01'),
  column('validTo', '授权截止日期', 14, '写成 2026-12-31；没有期限的写“长期”。', '2026-12-31'),
  column('contractNumber', '合同编号', 18, '没有可以不填，不对外公开。', ''),
  column('hours', '营业时间', 18, '例如 每天 8:00—18:00。', '每天 8:00—18:00'),
  column('services', '服务项目', 24, '例如 安装、维修、清洗。', '安装、维修'),
  column('tradeIn', '以旧换新', 12, '是或否。', '是'),
];
const ROWS_WITH_CHOICES = 5_000;
const SHEET = '网点名单';

function column(field: ListField, title: string, width: number, hint: string, example: string) {
  return { field, title, width, hint, example };
}

/** A workbook to fill in: a header that is understood, and drop-downs of what this agent may say. */
export class ListTemplate {
  constructor(
    private readonly brands: ListableBrands,
    private readonly divisions: Divisions,
  ) {}

  async workbook({ generalAgentId }: AgentUser): Promise<Buffer> {
    const { own, categories } = await this.brands.of(generalAgentId);
    const made = new Set(own.flatMap(({ categoryCodes }) => categoryCodes));
    const choices: Partial<Record<ListField, string[]>> = {
      county: this.counties(),
      brand: own.map(({ name }) => name),
      category: categories.filter(({ code }) => made.size === 0 || made.has(code)).map(({ name }) => name),
      tradeIn: ['是', '否'],
    };
    const workbook = await newWorkbook();
    const sheet = workbook.addWorksheet(SHEET, { views: [{ state: 'frozen', ySplit: 1 }] });
    const options = workbook.addWorksheet('选项', { state: 'veryHidden' });
    fillList(sheet, options, choices);
    fillGuide(workbook.addWorksheet('填写说明'));
    return Buffer.from(await workbook.xlsx.writeBuffer());
  }

  private counties(): string[] {
    return this.divisions
      .all()
      .filter(({ kind }) => kind === 'county' || kind === 'functionalZone')
      .map(({ code }) => this.divisions.fullName(code));
  }
}

function fillList(sheet: Worksheet, options: Worksheet, choices: Partial<Record<ListField, string[]>>): void {
  COLUMNS.forEach(({ field, title }, at) => {
    const cell = sheet.getCell(1, at + 1);
    writeText(cell, title);
    cell.font = { bold: true };
    sheet.getColumn(at + 1).numFmt = '@';
    const names = choices[field] ?? [];
    if (names.length === 0) return;
    names.forEach((name, row) => {
      writeText(options.getCell(row + 1, at + 1), name);
    });
    const letter = options.getColumn(at + 1).letter;
    addChoices(sheet, `${letter}2:${letter}${ROWS_WITH_CHOICES}`, {
      type: 'list',
      allowBlank: true,
      // Categories may be several in one cell, which no drop-down offers.
      showErrorMessage: field !== 'category',
      errorTitle: '请从下拉里选',
      error: `“${LIST_FIELD_LABELS[field]}”请从下拉里选。`,
      formulae: [`选项!$${letter}$1:$${letter}$${names.length}`],
    });
  });
  fitColumns(
    sheet,
    COLUMNS.map(({ width }) => width),
  );
}

/** One rule for the whole column; the package's types know only single cells. */
function addChoices(sheet: Worksheet, range: string, validation: DataValidation): void {
  const { dataValidations } = sheet as unknown as {
    dataValidations: { add(range: string, validation: DataValidation): void };
  };
  dataValidations.add(range, validation);
}

function fillGuide(sheet: Worksheet): void {
  [
    ['这一列', '怎么填', '例如'],
    ...COLUMNS.map(({ title, hint, example }) => [title, hint, example]),
  ].forEach((texts, row) => {
    texts.forEach((text, at) => {
      writeText(sheet.getCell(row + 1, at + 1), text);
    });
  });
  sheet.getRow(1).font = { bold: true };
  fitColumns(sheet, [20, 50, 28]);
}
