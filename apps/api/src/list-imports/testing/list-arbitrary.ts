import fc from 'fast-check';
import { type CellInput, textOf, workbookOf } from './workbook.js';

/*
 * Lists as agents send them, made from a seed: what an outlet is, and every way in which a sheet may write it.
 */

/** An outlet in its own terms; `expected*` is what a reader must make of it. */
export interface ListedOutlet {
  name: string;
  county: { province: string; city: string; county: string; code: string };
  street: string;
  phone: { written: string; expected: readonly string[] };
  brand: { written: string; expected: string };
  category: { written: string; expected: readonly string[] };
  validFrom: string;
  validTo: string | null;
  point: { lng: number; lat: number };
  tradeIn: boolean;
}

const COUNTIES = [
  { province: '河北省', city: '石家庄市', county: '长安区', code: '130102' },
  { province: '河北', city: '石家庄', county: '桥西区', code: '130104' },
  { province: '河北省', city: '张家口市', county: '桥西区', code: '130703' },
  { province: '河北省', city: '沧州市', county: '新华区', code: '130902' },
  { province: '河北', city: '唐山', county: '迁安市', code: '130283' },
];

const serial = fc.integer({ min: 1000, max: 9999 });

const phone = serial.chain((number) =>
  fc.constantFrom(
    { written: `400-655-${number}`, expected: [`400655${number}`] },
    { written: `0311-5550 ${number}`, expected: [`03115550${number}`] },
    { written: `0315-555${number}/555${number}转8`, expected: [`0315555${number}`, `0315555${number}#8`] },
    { written: `（0311）5550${number}、400655${number}`, expected: [`03115550${number}`, `400655${number}`] },
    { written: '无', expected: [] },
  ),
);

const brand = fc.constantFrom(
  { written: '演示云', expected: 'brand-a' },
  { written: 'YSY', expected: 'brand-a' },
  { written: '演示河', expected: 'brand-b' },
);

const category = fc.constantFrom(
  { written: '空调', expected: ['air-conditioner'] },
  { written: '冰箱、空调', expected: ['air-conditioner', 'refrigerator'] },
  { written: '电热水器', expected: ['water-heater'] },
);

const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

export const listedOutlets: fc.Arbitrary<ListedOutlet[]> = fc.uniqueArray(
  fc.record({
    name: serial.map((number) => `演示家电${number}号服务部`),
    county: fc.constantFrom(...COUNTIES),
    street: serial.map((number) => `演示大街${number}号`),
    phone,
    brand,
    category,
    validFrom: day.map((date) => date.replace(/^20../, '2023')).filter((date) => date !== '2023-02-29'),
    validTo: fc.option(day),
    point: fc.record({
      lng: fc.integer({ min: 114_400, max: 114_600 }).map((thousandths) => thousandths / 1000),
      lat: fc.integer({ min: 38_000, max: 38_200 }).map((thousandths) => thousandths / 1000),
    }),
    tradeIn: fc.boolean(),
  }),
  { minLength: 1, maxLength: 6, selector: ({ name }) => name },
);

const dateWriters: ((day: string) => string)[] = [
  (date) => date,
  (date) => date.replaceAll('-', '/'),
  (date) => date.replaceAll('-', '.'),
  (date) => date.replaceAll('-', ''),
  (date) => date.replace('-', '年').replace('-', '月').concat('日'),
];

interface Column {
  titles: string[];
  /** What the cell holds; `asText` where the file has no other kind of cell. */
  write(outlet: ListedOutlet, style: ListStyle): CellInput;
}

const COLUMNS: Column[] = [
  { titles: ['网点名称', '*服务网点名称', '维修点\n名称', '单位名称'], write: ({ name }) => name },
  { titles: ['省份', '所在省'], write: ({ county }) => county.province },
  { titles: ['城市', '地 市'], write: ({ county }) => county.city },
  { titles: ['区/县', '县市区', '所在区县'], write: ({ county }) => county.county },
  { titles: ['地址', '详细地址(街道门牌)', '经营地址'], write: ({ street }) => street },
  { titles: ['服务电话', '联系电话', '客服热线（24小时）'], write: (outlet) => outlet.phone.written },
  { titles: ['品牌', '授权品牌'], write: (outlet) => outlet.brand.written },
  { titles: ['品类', '授权品类', '维修范围'], write: (outlet) => outlet.category.written },
  {
    titles: ['授权开始日期', '有效期起', '授权日期(起)'],
    write: (outlet, style) => style.date(outlet.validFrom),
  },
  {
    titles: ['授权截止日期', '有效期止', '到期日'],
    write: (outlet, style) => (outlet.validTo ? style.date(outlet.validTo) : '长期'),
  },
  { titles: ['经度', '东经(°)'], write: ({ point }, style) => style.number(point.lng) },
  { titles: ['纬度', '北纬(°)'], write: ({ point }, style) => style.number(point.lat) },
  { titles: ['以旧换新', '是否参加以旧换新'], write: ({ tradeIn }, style) => style.flag(tradeIn) },
];

const NOISE: Column[] = [
  { titles: ['序号', '编号'], write: () => '1' },
  { titles: ['评级', '大区'], write: () => 'A' },
  { titles: ['联系人', '负责人姓名'], write: () => '隐名某某' },
  { titles: ['联系人电话', '店长手机'], write: () => '13900000000' },
];

interface ListStyle {
  date(day: string): CellInput;
  number(value: number): CellInput;
  flag(value: boolean): CellInput;
}

/** How a sheet is laid out around the same outlets. */
export interface ListLayout {
  format: 'xlsx' | 'utf8' | 'utf8-bom' | 'utf16le' | 'gbk';
  delimiter: ',' | ';' | '\t';
  titleRows: number;
  order: number[];
  titleChoice: number;
  dateChoice: number;
  numbersAsText: boolean;
  flagChoice: number;
  blankRowEvery: number;
  footer: string | null;
  otherSheet: boolean;
  mergedTitle: boolean;
}

export const listLayouts: fc.Arbitrary<ListLayout> = fc.record({
  format: fc.constantFrom('xlsx', 'xlsx', 'utf8', 'utf8-bom', 'utf16le', 'gbk'),
  delimiter: fc.constantFrom(',', ';', '\t'),
  titleRows: fc.nat(5),
  order: fc.shuffledSubarray(
    [...COLUMNS, ...NOISE].map((_, at) => at),
    { minLength: COLUMNS.length + NOISE.length },
  ),
  titleChoice: fc.nat(10),
  // The last choice is a date cell.
  dateChoice: fc.nat(dateWriters.length),
  numbersAsText: fc.boolean(),
  flagChoice: fc.nat(2),
  blankRowEvery: fc.integer({ min: 1, max: 5 }),
  footer: fc.option(fc.constantFrom('合计', '备注:以上网点以授权书为准', '说明:节假日照常服务')),
  otherSheet: fc.boolean(),
  mergedTitle: fc.boolean(),
});

export interface WrittenList {
  bytes: Uint8Array;
  /** Sheet row of each outlet, in their order. */
  rowNumbers: number[];
}

/** Writes the outlets into a file of that layout. */
export async function writeList(outlets: readonly ListedOutlet[], layout: ListLayout): Promise<WrittenList> {
  const isText = layout.format !== 'xlsx';
  const columns = layout.order.map((at) => [...COLUMNS, ...NOISE][at]!);
  const style = styleOf(layout, isText);
  const rows: CellInput[][] = Array.from({ length: layout.titleRows }, (_, at) => [
    `演示公司售后网点一览(${at + 1})`,
  ]);
  rows.push(columns.map(({ titles }) => titles[layout.titleChoice % titles.length]!));
  const rowNumbers: number[] = [];
  outlets.forEach((outlet, at) => {
    if (at > 0 && at % layout.blankRowEvery === 0) rows.push([]);
    rows.push(columns.map((column) => column.write(outlet, style)));
    rowNumbers.push(rows.length);
  });
  if (layout.footer !== null) rows.push([], [layout.footer]);
  if (isText) {
    const cells = rows.map((row) =>
      row.length === 0 ? [''] : row.map((cell) => (cell === null ? null : String(cell))),
    );
    return { bytes: textOf(cells, layout.delimiter, layout.format as 'utf8'), rowNumbers };
  }
  const merges = layout.mergedTitle && layout.titleRows > 0 ? ['A1:H1'] : [];
  const other = layout.otherSheet
    ? [{ name: '填表说明', rows: [['请如实填写网点名称'], ['地址写到门牌号']] }]
    : [];
  return { bytes: await workbookOf(...other, { name: '名单', rows, merges }), rowNumbers };
}

function styleOf(layout: ListLayout, isText: boolean): ListStyle {
  const writeDate = dateWriters[layout.dateChoice];
  const flags = [
    ['是', '否'],
    ['√', '×'],
    ['参加', '不参加'],
  ][layout.flagChoice]!;
  return {
    date: (date) => {
      if (writeDate !== undefined) return writeDate(date);
      return isText ? date : new Date(`${date}T00:00:00Z`);
    },
    number: (value) => (isText || layout.numbersAsText ? String(value) : value),
    flag: (value) => flags[value ? 0 : 1]!,
  };
}
