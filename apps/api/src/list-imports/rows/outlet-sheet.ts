import { ListRefusal } from '../list-refusal.js';
import { withoutMobiles } from '../mobile-in-text.js';
import type { ListProblem } from '../resolved-list.js';
import { cellAddress, type Sheet } from '../sheet/sheet.js';
import { findHeader, hasField, type ListHeader } from './list-header.js';
import { type ListRow, listRows } from './list-rows.js';

/** The one sheet of a file that is read as the list. */
export interface OutletSheet {
  sheetName: string;
  header: ListHeader;
  /** The header's first cell, for problems of the whole list. */
  headerCell: string;
  rows: ListRow[];
  /** What was chosen, passed over or left out. */
  problems: ListProblem[];
}

interface Candidate {
  sheet: Sheet;
  header: ListHeader;
}

/**
 * Finds the list among the sheets of a file: the visible sheet whose header names most of our fields. Hidden sheets are not
 * read, hidden rows are, and both are said. @throws ListRefusal when no sheet has a name and an address column
 */
export function findOutletSheet(sheets: readonly Sheet[]): OutletSheet {
  const candidates = sheets
    .filter(({ hidden }) => !hidden)
    .flatMap((sheet): Candidate[] => {
      const header = findHeader(sheet);
      return header === null ? [] : [{ sheet, header }];
    })
    .sort((a, b) => rank(b) - rank(a) || b.sheet.rows.length - a.sheet.rows.length);
  const [chosen] = candidates;
  if (chosen === undefined || !isList(chosen.header)) throw headerMissing(chosen);
  const found = outletSheetOf(chosen.sheet, chosen.header);
  return {
    ...found,
    problems: [...problemsOfSheets(sheets, candidates, found.headerCell), ...found.problems],
  };
}

/** The list in a sheet whose header is known. */
export function outletSheetOf(sheet: Sheet, header: ListHeader): OutletSheet {
  const { rows, sectionRows, hiddenRows } = listRows(sheet, header);
  const headerCell = cellAddress(header.columns[0]?.column ?? 0, header.firstRow);
  const at = warningAt(headerCell);
  const problems = problemsOfColumns(header);
  if (hiddenRows.length > 0) {
    problems.push(
      at(
        'rows-hidden',
        `有 ${hiddenRows.length} 行被隐藏或筛掉（第一处是第 ${hiddenRows[0]} 行），也按名单读取了。`,
      ),
    );
  }
  for (const row of sectionRows) {
    problems.push({
      cell: `A${row}`,
      code: 'row-section',
      severity: 'warning',
      message: '这一行整行只有一个内容，看作小标题，没有算作网点。',
    });
  }
  return { sheetName: sheet.name, header, headerCell, rows, problems };
}

/** A sheet without a name or address column is only taken when there is no other. */
function rank({ header }: Candidate): number {
  return header.fieldCount + (isList(header) ? 100 : 0);
}

function isList(header: ListHeader): boolean {
  return hasField(header, 'name') && hasField(header, 'address');
}

function warningAt(cell: string): (code: string, message: string) => ListProblem {
  return (code, message) => ({ cell, code, severity: 'warning', message });
}

function problemsOfSheets(
  sheets: readonly Sheet[],
  [chosen, ...others]: readonly Candidate[],
  headerCell: string,
): ListProblem[] {
  const at = warningAt(headerCell);
  const problems: ListProblem[] = [];
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  if (filled.length > 1) {
    problems.push(
      at(
        'sheet-chosen',
        `文件里有 ${filled.length} 张工作表，读取的是“${chosen!.sheet.name}”，其余没有读取。`,
      ),
    );
  }
  const hidden = filled.filter((sheet) => sheet.hidden);
  if (hidden.length > 0) {
    problems.push(at('sheet-hidden', `隐藏的工作表${names(hidden)}没有读取。`));
  }
  const lists = others.filter(({ header }) => isList(header)).map(({ sheet }) => sheet);
  if (lists.length > 0) {
    problems.push(
      at(
        'sheet-also-a-list',
        `工作表${names(lists)}看上去也是名单，没有读取；要导入请合并到一张表，或分别存成文件。`,
      ),
    );
  }
  return problems;
}

function problemsOfColumns(header: ListHeader): ListProblem[] {
  const words = {
    unknown: ['column-ignored', '这一列没有用到'],
    repeated: ['column-repeated', '已有另一列是同样的内容，这一列没有读取'],
    personal: ['column-personal', '这一列像是具体人的信息，没有读取'],
  } as const;
  return header.columns.flatMap(({ column, title, use }) => {
    if (use !== 'unknown' && use !== 'repeated' && use !== 'personal') return [];
    const [code, meaning] = words[use];
    return [
      {
        cell: cellAddress(column, header.lastRow),
        code,
        severity: 'warning' as const,
        message: `“${withoutMobiles(title)}”：${meaning}。`,
      },
    ];
  });
}

function headerMissing(best: Candidate | undefined): ListRefusal {
  const found = best?.header.columns.map(({ title }) => `“${withoutMobiles(title)}”`).slice(0, 20) ?? [];
  const missing = [
    ...(best && hasField(best.header, 'name') ? [] : ['网点名称']),
    ...(best && hasField(best.header, 'address') ? [] : ['地址']),
  ];
  const seen = found.length === 0 ? '' : `表头里读到的是${found.join('、')}。`;
  return new ListRefusal(
    'header-missing',
    `没有找到${missing.map((name) => `“${name}”`).join('和')}这样的列，不能当作网点名单。${seen}请在表头写明每一列是什么。`,
  );
}

function names(sheets: readonly Sheet[]): string {
  return sheets.map(({ name }) => `“${name}”`).join('、');
}
