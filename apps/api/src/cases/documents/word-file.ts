import {
  AlignmentType,
  BorderStyle,
  Document,
  type IParagraphOptions,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { unzipSync, zipSync } from 'fflate';
import { dateInWords } from '../../platform/date-in-words.js';
import { escapeHtml } from '../../platform/escape-html.js';
import type { DocumentContent, FormBlock } from './document-content.js';
import { numberedNotes, type PrintedDocument, stampOf, warningsOf } from './printed-document.js';
import { xmlText } from './xml-text.js';

// Half-points, as Word counts them; the sizes of official letters.
const SIZE = { text: 32, title: 44, bureau: 36, table: 26, small: 21 };
const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋', cs: '仿宋' };
// Twentieths of a point.
const INDENT = 640;
const LINE = 480;
const SMALL_LINE = 340;
const PAGE = { width: 11906, height: 16838 };
const MARGINS = { top: 1701, right: 1474, bottom: 1587, left: 1587 };
/** Where a line of a signature ends, with its day. */
const RIGHT_EDGE = PAGE.width - MARGINS.left - MARGINS.right;
const CELL_MARGINS = { top: 20, bottom: 20, left: 110, right: 110 };
/** Percent of the table's width. */
const LABEL_WIDTH = 27;
const WARNING_COLOUR = '9F2419';

/** When the file says it was made: the library would put the moment, and no two files would be the same. */
const NO_TIME = new Date(1980, 0, 1);
const CORE = 'docProps/core.xml';

type Child = Paragraph | Table;

/** The document as a .docx file. The same document gives the same bytes. */
export async function wordFile(document: PrintedDocument): Promise<Buffer> {
  const { content, number } = document;
  const stamp = stampOf(document);
  const file = new Document({
    styles: { default: { document: { run: { font: FONT, size: SIZE.text } } } },
    sections: [
      {
        properties: { page: { size: PAGE, margin: MARGINS } },
        children: [
          ...(stamp === null
            ? []
            : [centred(stamp, { size: SIZE.title, color: WARNING_COLOUR, bold: true })]),
          ...warningsOf(document).map((words) => centred(words, { size: SIZE.small, color: WARNING_COLOUR })),
          centred(content.bureauName, { size: SIZE.bureau }),
          centred(content.title, { size: SIZE.title, bold: true }, 120),
          ...(number === null ? [] : [centred(number, {}, 240)]),
          ...(content.addressee === null ? [] : [text(`${content.addressee.name}：`, {})]),
          ...content.blocks.flatMap(blockOf),
          ...footOf(content),
        ],
      },
    ],
  });
  const packed = await Packer.toBuffer(file, undefined, [{ path: CORE, data: coreOf(content, number) }]);
  return Buffer.from(zipSync(unzipSync(packed), { mtime: NO_TIME }));
}

function blockOf(block: FormBlock): Child[] {
  switch (block.kind) {
    case 'paragraph':
      return block.text.split('\n').map((line) => text(line, { indent: { firstLine: INDENT } }));
    case 'list':
      return block.items.map((item, at) => text(`${at + 1}. ${item}`, { indent: { left: INDENT } }));
    case 'rows':
      return [tableOf(block.rows), text('', { spacing: { line: 200 } }, { size: SIZE.small })];
    case 'signatures':
      return block.signers.map(signatureOf);
  }
}

/** Room to sign by hand, and the day at the right edge. */
function signatureOf(signer: string): Paragraph {
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: RIGHT_EDGE }],
    spacing: { line: LINE, before: 160 },
    children: [new TextRun({ children: [`${signer}：`, new Tab(), '年　　月　　日'] })],
  });
}

function tableOf(rows: readonly { label: string; value: string }[]): Table {
  const cell = (value: string, width: number) =>
    new TableCell({
      width: { size: width, type: WidthType.PERCENTAGE },
      margins: CELL_MARGINS,
      children: value.split('\n').map((line) => text(line, { spacing: { line: 330 } }, { size: SIZE.table })),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      ({ label, value }) =>
        new TableRow({ children: [cell(label, LABEL_WIDTH), cell(value, 100 - LABEL_WIDTH)] }),
    ),
  });
}

function footOf({ bureauName, issuedOn, notes, unchecked }: DocumentContent): Child[] {
  const right = { alignment: AlignmentType.RIGHT, indent: { right: INDENT } } as const;
  const small = { size: SIZE.small };
  const close = { spacing: { line: SMALL_LINE } };
  return [
    text('', {}),
    // The seal lies over both: they must not part.
    text(`${bureauName}（印章）`, { ...right, keepNext: true }),
    text(dateInWords(issuedOn), right),
    text('', close, small),
    ...numberedNotes(notes).map((note) => text(note, close, small)),
    text('发出以前请核对，并删去下面的文字：', { ...close, border: { top: LINE_ABOVE } }, small),
    ...unchecked.map((sentence) => text(sentence, close, small)),
  ];
}

const LINE_ABOVE = { style: BorderStyle.DASHED, size: 4, space: 6, color: '7C8B9A' };

interface RunLook {
  size?: number;
  bold?: boolean;
  color?: string;
}

/** @param after the room below, in twentieths of a point */
function centred(words: string, look: RunLook, after = 0): Paragraph {
  return text(words, { alignment: AlignmentType.CENTER, spacing: { line: LINE, after } }, look);
}

function text(words: string, paragraph: Omit<IParagraphOptions, 'children'>, look: RunLook = {}): Paragraph {
  return new Paragraph({
    spacing: { line: LINE },
    ...paragraph,
    children: [new TextRun({ text: xmlText(words), ...look })],
  });
}

function coreOf({ title, bureauName, issuedOn }: DocumentContent, number: string | null): string {
  const element = (name: string, value: string) => `<${name}>${escapeHtml(xmlText(value))}</${name}>`;
  const time = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${issuedOn}T00:00:00Z</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${element('dc:title', [title, number].filter((part) => part).join(' '))}${element('dc:creator', bureauName)}${time('created')}${time('modified')}</cp:coreProperties>`;
}
