import { builtInMeaning, customMeaning, type NumberMeaning } from './number-format.js';
import { readXml, relationId, unescapeText } from './workbook-xml.js';
import type { WorkbookZip } from './workbook-zip.js';

export interface SheetPart {
  name: string;
  hidden: boolean;
  path: string;
}

export interface WorkbookParts {
  sheets: SheetPart[];
  epoch1904: boolean;
  sharedStrings: string[];
  /** By the style number that cells carry. */
  meanings: NumberMeaning[];
}

const RELATION = {
  workbook: /\/officeDocument$/,
  worksheet: /\/worksheet$/,
  sharedStrings: /\/sharedStrings$/,
  styles: /\/styles$/,
};

interface Relation {
  id: string;
  type: string;
  target: string;
}

/** The path of the workbook part, or null when this zip is no workbook. */
export async function findWorkbook(zip: WorkbookZip): Promise<string | null> {
  if (!zip.has('_rels/.rels')) return null;
  const relations = await readRelations(zip, '');
  const path = relations.find(({ type }) => RELATION.workbook.test(type))?.target;
  return path !== undefined && /\.xml$/i.test(path) && /(^|\/)xl\//i.test(path) && zip.has(path)
    ? path
    : null;
}

export async function readWorkbookParts(zip: WorkbookZip, workbookPath: string): Promise<WorkbookParts> {
  const relations = await readRelations(zip, workbookPath);
  const pathOf = (kind: RegExp) =>
    relations.find(({ type, target }) => kind.test(type) && zip.has(target))?.target;
  const { sheets, epoch1904 } = await readSheetList(zip, workbookPath, relations);
  const stringsPath = pathOf(RELATION.sharedStrings);
  const stylesPath = pathOf(RELATION.styles);
  return {
    sheets,
    epoch1904,
    sharedStrings: stringsPath === undefined ? [] : await readSharedStrings(zip, stringsPath),
    meanings: stylesPath === undefined ? [] : await readMeanings(zip, stylesPath),
  };
}

/** Relations of the part at `path`, targets resolved to paths within the zip. */
async function readRelations(zip: WorkbookZip, path: string): Promise<Relation[]> {
  const slash = path.lastIndexOf('/');
  const folder = path.slice(0, slash + 1);
  const relations: Relation[] = [];
  await readXml(zip.read(`${folder}_rels/${path.slice(slash + 1)}.rels`), {
    open(name, attribute) {
      if (name !== 'Relationship') return;
      const target = attribute('Target') ?? '';
      relations.push({
        id: attribute('Id') ?? '',
        type: attribute('Type') ?? '',
        target: new URL(target, `zip:///${folder}`).pathname.slice(1),
      });
    },
  });
  return relations;
}

async function readSheetList(zip: WorkbookZip, path: string, relations: readonly Relation[]) {
  const sheets: SheetPart[] = [];
  let epoch1904 = false;
  await readXml(zip.read(path), {
    open(name, attribute) {
      if (name === 'workbookPr') epoch1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const id = relationId(attribute);
      const relation = relations.find((candidate) => candidate.id === id);
      // Chart sheets and macro sheets stand in the same list.
      if (relation === undefined || !RELATION.worksheet.test(relation.type) || !zip.has(relation.target))
        return;
      const hidden = (attribute('state') ?? 'visible') !== 'visible';
      sheets.push({ name: attribute('name') ?? '', hidden, path: relation.target });
    },
  });
  return { sheets, epoch1904 };
}

async function readSharedStrings(zip: WorkbookZip, path: string): Promise<string[]> {
  const strings: string[] = [];
  let parts: string[] = [];
  let inText = false;
  let inPhonetic = false;
  await readXml(zip.read(path), {
    open(name) {
      if (name === 'si') parts = [];
      if (name === 't') inText = true;
      if (name === 'rPh') inPhonetic = true;
    },
    text(text) {
      if (inText && !inPhonetic) parts.push(text);
    },
    close(name) {
      if (name === 'si') strings.push(unescapeText(parts.join('')));
      if (name === 't') inText = false;
      if (name === 'rPh') inPhonetic = false;
    },
  });
  return strings;
}

async function readMeanings(zip: WorkbookZip, path: string): Promise<NumberMeaning[]> {
  const custom = new Map<string, NumberMeaning>();
  const meanings: NumberMeaning[] = [];
  let inCellFormats = false;
  await readXml(zip.read(path), {
    open(name, attribute) {
      if (name === 'numFmt')
        custom.set(attribute('numFmtId') ?? '', customMeaning(attribute('formatCode') ?? ''));
      if (name === 'cellXfs') inCellFormats = true;
      if (name !== 'xf' || !inCellFormats) return;
      const id = attribute('numFmtId') ?? '0';
      meanings.push(custom.get(id) ?? builtInMeaning(Number(id)));
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return meanings;
}
