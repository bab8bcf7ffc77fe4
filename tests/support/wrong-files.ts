import { type ZipEntry, zip } from './zip.js';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const MEBIBYTE = 1024 * 1024;

/** The parts of the smallest workbook that a reader accepts, with these rows as XML. */
export function workbookParts(rows: string, sheetPadding = ''): ZipEntry[] {
  const part = (name: string, text: string) => ({ name, content: Buffer.from(XML + text) });
  return [
    part(
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
        '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' +
        '</Types>',
    ),
    part(
      '_rels/.rels',
      `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE_RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE_RELATIONSHIPS}"><sheets><sheet name="网点" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE_RELATIONSHIPS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    part(
      'xl/worksheets/sheet1.xml',
      `<worksheet xmlns="${SPREADSHEET}"><sheetData>${rows}</sheetData>${sheetPadding}</worksheet>`,
    ),
  ];
}

/** A workbook of a few hundred kilobytes whose only sheet inflates to 300 MiB. */
export function zipBomb({ honest }: { honest: boolean }): Buffer {
  const parts = workbookParts('', ' '.repeat(300 * MEBIBYTE));
  return zip(
    honest ? parts : parts.map((part) => ({ ...part, claimedSize: Math.min(part.content.length, 900) })),
  );
}

/** A text document that somebody took for the list. */
export function wordDocument(): Buffer {
  return zip([
    { name: '[Content_Types].xml', content: Buffer.from(`${XML}<Types/>`) },
    { name: 'word/document.xml', content: Buffer.from(`${XML}<document>售后网点名单</document>`) },
  ]);
}

/** The first bytes of a workbook as Excel wrote them before 2007. */
export function oldWorkbook(): Buffer {
  return Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4096)]);
}
