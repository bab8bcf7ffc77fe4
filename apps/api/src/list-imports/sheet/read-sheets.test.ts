import { ListRefusal } from '../list-refusal.js';
import { textOf, workbookOf } from '../testing/workbook.js';
import { zipOf } from '../testing/zip.js';
import { readSheets } from './read-sheets.js';
import type { Sheet } from './sheet.js';

function texts(sheet: Sheet | undefined): (string | undefined)[][] {
  return sheet!.rows.map(({ cells }) => Array.from(cells, (cell) => cell?.text));
}

async function refusal(bytes: Uint8Array): Promise<ListRefusal> {
  const error = await readSheets(bytes).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof ListRefusal) return error;
  throw new Error(`it was not refused but gave ${error}`);
}

describe('a workbook', () => {
  it('gives each cell as a person reads it, with the row that Excel shows', async () => {
    const bytes = await workbookOf({
      rows: [
        ['甲', null, 4005550101],
        [],
        [
          { richText: [{ text: '富' }, { text: '文本', font: { bold: true } }] },
          { formula: '1+1', result: 2 },
          { formula: 'VLOOKUP(1,A:A,1)', result: { error: '#N/A' } },
          true,
          { text: '链接', hyperlink: 'http://example.invalid/' },
        ],
      ],
    });
    const [sheet] = await readSheets(bytes);
    expect(texts(sheet)).toEqual([
      ['甲', undefined, '4005550101'],
      ['富文本', '2', '#N/A', '是', '链接'],
    ]);
    expect(sheet!.rows.map(({ number }) => number)).toEqual([1, 3]);
    expect(sheet!.rows[1]!.cells[2]!.kind).toBe('error');
  });

  it.each([['yyyy-mm-dd'], ['yyyy"年"m"月"d"日"'], ['[$-804]yyyy/m/d;@'], ['m/d/yy h:mm']])(
    'gives a date in the format %s as the day that its cell shows',
    async (format) => {
      const days = [
        new Date(Date.UTC(2025, 0, 1)),
        new Date(Date.UTC(2024, 1, 29)),
        new Date(Date.UTC(2026, 11, 31, 23, 59)),
      ];
      const [sheet] = await readSheets(
        await workbookOf({ rows: days.map((day) => [day]), formats: { 0: format } }),
      );
      expect(texts(sheet)).toEqual([['2025-01-01'], ['2024-02-29'], ['2026-12-31']]);
      expect(sheet!.rows[0]!.cells[0]!.kind).toBe('date');
    },
  );

  it('does not take a number in another format for a date', async () => {
    const bytes = await workbookOf({
      rows: [[45658], [45658.5]],
      formats: { 0: '#,##0.00_);[Red]\\(#,##0.00\\)' },
    });
    expect(texts((await readSheets(bytes))[0])).toEqual([['45658'], ['45658.5']]);
  });

  it('repeats the value of a merged cell in every cell that it covers', async () => {
    const bytes = await workbookOf({
      rows: [
        ['市', '县', '名'],
        ['石家庄市', '长安区', '甲'],
        [null, null, '乙'],
        [null, '桥西区', '丙'],
      ],
      merges: ['A2:A4', 'B2:B3'],
    });
    const [sheet] = await readSheets(bytes);
    expect(texts(sheet).slice(1)).toEqual([
      ['石家庄市', '长安区', '甲'],
      ['石家庄市', '长安区', '乙'],
      ['石家庄市', '桥西区', '丙'],
    ]);
    expect(sheet!.rows[2]!.cells[0]!.mergedFrom).toBe('A2');
  });

  it('tells which sheets and rows are hidden', async () => {
    const bytes = await workbookOf(
      { rows: [['甲'], ['乙'], ['丙']], hiddenRows: [2] },
      { rows: [['丁']], hidden: 'veryHidden' },
    );
    const [first, second] = await readSheets(bytes);
    expect(first!.rows.map(({ hidden }) => hidden)).toEqual([false, true, false]);
    expect([first!.hidden, second!.hidden]).toEqual([false, true]);
  });
});

describe('delimited text', () => {
  const rows = [
    ['网点名称', '地址', '电话'],
    ['演示家电,长安店', '中山路"东"\n8号', '0311-55500101'],
    ['演示家电;桥西店', null, '400-555-0101'],
  ];

  it.each(['utf8', 'utf8-bom', 'utf16le', 'gbk'] as const)(
    'is read in %s with any usual separator',
    async (encoding) => {
      for (const delimiter of [',', ';', '\t'] as const) {
        const [sheet] = await readSheets(textOf(rows, delimiter, encoding));
        expect(texts(sheet)).toEqual(rows.map((row) => row.map((cell) => cell ?? undefined)));
      }
    },
  );

  it('keeps the row numbers that Excel shows', async () => {
    const bytes = textOf([['甲', '乙'], [''], ['丙', '丁\n戊'], ['己', '庚']], ',', 'utf8');
    expect((await readSheets(bytes))[0]!.rows.map(({ number }) => number)).toEqual([1, 3, 4]);
  });
});

describe('a file that is no list', () => {
  const ole = (tail: string) => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from(tail, 'utf16le')]);
  const text = (content: string) => new TextEncoder().encode(content);

  it.each([
    ['file-empty', new Uint8Array()],
    ['file-old-excel', ole('Workbook')],
    ['file-encrypted', ole('EncryptedPackage')],
    ['file-old-excel', text('<html><table><tr><td>网点</td></tr></table></html>')],
    ['file-old-excel', text('\ufeff<?xml version="1.0"?><Workbook/>')],
    ['file-not-a-table', text('%PDF-1.7')],
    ['file-not-a-table', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0])],
    ['file-damaged', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3])],
    ['file-damaged', text('网点,地址\n演示,"没有收尾')],
    ['text-encoding-unknown', new Uint8Array([0xff, 0x41, 0xff, 0x0a])],
    ['file-too-large', new Uint8Array(20_000_001)],
  ])('is refused as %s, saying what to do', async (code, bytes) => {
    const refused = await refusal(bytes);
    expect(refused.code).toBe(code);
    expect(refused.message).toMatch(/请.+。$/);
  });

  it.each([
    ['file-not-a-table', 'word/document.xml'],
    ['file-old-excel', 'xl/workbook.bin'],
    ['file-old-excel', 'content.xml'],
    ['file-not-a-table', 'photo.jpg'],
  ])('is refused as %s when it is a zip with %s', async (code, name) => {
    expect((await refusal(zipOf([{ name, content: 'x' }]))).code).toBe(code);
  });
});

it('in a zip with a password is refused as encrypted', async () => {
  expect((await refusal(zipOf([{ name: 'xl/workbook.xml', content: 'x', encrypted: true }]))).code).toBe(
    'file-encrypted',
  );
});

describe('a hostile workbook', () => {
  const RELATIONS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
    <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/TYPE" Target="TARGET"/></Relationships>`;
  const relation = (type: string, target: string) =>
    RELATIONS.replace('TYPE', type).replace('TARGET', target);
  const parts = (sheetXml: string) => [
    { name: '_rels/.rels', content: relation('officeDocument', 'xl/workbook.xml') },
    { name: 'xl/_rels/workbook.xml.rels', content: relation('worksheet', '/xl/worksheets/sheet1.xml') },
    {
      name: 'xl/workbook.xml',
      content: '<x:workbook xmlns:x="u"><x:sheets><x:sheet name="名单" r:id="rId1"/></x:sheets></x:workbook>',
    },
    { name: 'xl/worksheets/sheet1.xml', content: sheetXml },
  ];
  const sheet = (rows: string, rest = '') =>
    `<x:worksheet><x:sheetData>${rows}</x:sheetData>${rest}</x:worksheet>`;
  const cell = (address: string, value: string) => `<x:c r="${address}" t="str"><x:v>${value}</x:v></x:c>`;

  it('is read when it is only unusual: prefixed names, absolute targets', async () => {
    const bytes = zipOf(parts(sheet(`<x:row r="2">${cell('B2', '甲&amp;乙_x000D_')}</x:row>`)));
    expect(texts((await readSheets(bytes))[0])).toEqual([[undefined, '甲&乙\r']]);
  });

  it('is refused by what it declares, before it is unpacked', async () => {
    const bytes = zipOf([...parts(sheet('')), { name: 'bomb', content: 'x', declaredBytes: 4_000_000_000 }]);
    expect((await refusal(bytes)).code).toBe('file-too-costly');
  });

  it('is refused by what comes out, when it declares less', async () => {
    const bytes = zipOf(parts(sheet(' '.repeat(3_000_000))).map((part) => ({ ...part, declaredBytes: 100 })));
    expect((await refusal(bytes)).code).toBe('file-damaged');
  });

  it('is refused when it has one small part read many times over', async () => {
    const names = Array.from({ length: 1_000 }, (_, at) => `<sheet name="${at}" r:id="rId1"/>`);
    const [relations, bookRelations, , content] = parts(sheet(' '.repeat(300_000)));
    const book = {
      name: 'xl/workbook.xml',
      content: `<workbook><sheets>${names.join('')}</sheets></workbook>`,
    };
    const bytes = zipOf([relations!, bookRelations!, book, content!]);
    expect(bytes.length).toBeLessThan(50_000);
    expect((await refusal(bytes)).code).toBe('file-too-costly');
  }, 60_000);

  it('is refused when it has too many parts', async () => {
    const many = Array.from({ length: 2_001 }, (_, at) => ({ name: `part${at}`, content: '' }));
    expect((await refusal(zipOf(many))).code).toBe('file-too-costly');
  });

  it('costs nothing by merging or validating a million empty rows', async () => {
    const rest = `<x:mergeCells><x:mergeCell ref="A1:XFD1048576"/></x:mergeCells>
      <x:dataValidations><x:dataValidation sqref="A1:XFD1048576"/></x:dataValidations>`;
    const bytes = zipOf(parts(sheet(`<x:row r="1">${cell('A1', '甲')}${cell('B1', '乙')}</x:row>`, rest)));
    expect(texts((await readSheets(bytes))[0])).toEqual([['甲', '乙']]);
  });

  it('is refused when merged cells cover each other over and over', async () => {
    const rows = Array.from(
      { length: 3_000 },
      (_, at) => `<x:row r="${at + 1}">${cell(`A${at + 1}`, '甲')}</x:row>`,
    );
    const merges = Array.from({ length: 3_000 }, (_, at) => `<x:mergeCell ref="A${at + 1}:A3000"/>`);
    const bytes = zipOf(parts(sheet(rows.join(''), `<x:mergeCells>${merges.join('')}</x:mergeCells>`)));
    expect((await refusal(bytes)).code).toBe('file-too-costly');
  });

  it('is refused when it has more rows than a list can have', async () => {
    const rows = Array.from(
      { length: 60_001 },
      (_, at) => `<x:row r="${at + 1}">${cell(`A${at + 1}`, '甲')}</x:row>`,
    );
    expect((await refusal(zipOf(parts(sheet(rows.join('')))))).code).toBe('too-many-rows');
  });

  it('cannot make the reader expand entities', async () => {
    const xml = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${sheet(`<x:row r="1">${cell('A1', '&b;')}</x:row>`)}`;
    expect((await refusal(zipOf(parts(xml)))).code).toBe('file-damaged');
  });
});
