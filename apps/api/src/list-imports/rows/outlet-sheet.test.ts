import { ListRefusal } from '../list-refusal.js';
import { readSheets } from '../sheet/read-sheets.js';
import { type SheetInput, workbookOf } from '../testing/workbook.js';
import { findOutletSheet, type OutletSheet } from './outlet-sheet.js';

const HEADER = ['网点名称', '地址', '电话'];
const row = (name: string) => [`演示家电${name}店`, `${name}路1号`, '0311-55500101'];

async function find(...sheets: SheetInput[]): Promise<OutletSheet> {
  return findOutletSheet(await readSheets(await workbookOf(...sheets)));
}

function namesOf(list: OutletSheet): string[] {
  return list.rows.map((each) => each.text('name'));
}

function codesOf(list: OutletSheet): string[] {
  return list.problems.map(({ cell, code }) => `${cell} ${code}`);
}

describe('the header', () => {
  it.each([0, 1, 4, 25])('is found under %d title rows', async (titles) => {
    const above = Array.from({ length: titles }, (_, at) => [
      `演示品牌2026年售后服务网点名称及地址公示(${at + 1})`,
    ]);
    const list = await find({ rows: [...above, HEADER, row('甲')] });
    expect(list.header.firstRow).toBe(titles + 1);
    expect(namesOf(list)).toEqual(['演示家电甲店']);
    expect(list.rows[0]!.number).toBe(titles + 2);
  });

  it('is found under a title merged across the sheet that mentions people', async () => {
    const list = await find({
      rows: [['售后负责人及服务网点名单', null, null], HEADER, row('甲')],
      merges: ['A1:C1'],
    });
    expect(list.header.columns.map(({ use }) => use)).toEqual(['name', 'address', 'phone']);
  });

  it('may stand in two rows with groups', async () => {
    const list = await find({
      rows: [
        ['序号', '网点名称', '地址', '联系方式', null, '授权有效期', null],
        [null, null, null, '联系人', '电话', '开始', '结束'],
        [1, '演示家电甲店', '甲路1号', '甲演示', '0311-55500101', '2025-01-01', '2026-12-31'],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1'],
    });
    expect(list.header.columns.map(({ use }) => use)).toEqual([
      'unused',
      'name',
      'address',
      'personal',
      'phone',
      'validFrom',
      'validTo',
    ]);
    expect(namesOf(list)).toEqual(['演示家电甲店']);
    expect(list.rows[0]!.text('phone')).toBe('0311-55500101');
  });

  it('is not taken for two rows when the first row of data looks like a title', async () => {
    const list = await find({
      rows: [['网点名称', '地址', '类型'], ['演示维修站', '甲路1号', '服务热线'], row('乙')],
    });
    expect(namesOf(list)).toEqual(['演示维修站', '演示家电乙店']);
  });

  it('may have its columns in any order, with blanks between', async () => {
    const list = await find({
      rows: [
        ['电话', null, '地址', null, '网点名称'],
        ['1', null, '2', null, '3'],
      ],
    });
    expect(['name', 'address', 'phone'].map((field) => list.rows[0]!.text(field as 'name'))).toEqual([
      '3',
      '2',
      '1',
    ]);
    expect(list.rows[0]!.get('name')!.address).toBe('E2');
  });

  it('names what it did not use, what stands twice, and what is about a person', async () => {
    const list = await find({
      rows: [
        [...HEADER, '评级', '详细地址', '联系人', '备注'],
        [...row('甲'), 'A', '甲路2号', '某某', ''],
      ],
    });
    expect(codesOf(list)).toEqual(['D1 column-ignored', 'E1 column-repeated', 'F1 column-personal']);
    expect(list.rows[0]!.text('address')).toBe('甲路1号');
  });

  it.each([
    [
      '网点名称',
      [
        ['地址', '电话'],
        ['甲路1号', '0311-55500101'],
      ],
    ],
    [
      '地址',
      [
        ['网点名称', '电话'],
        ['演示店', '0311-55500101'],
      ],
    ],
    [
      '网点名称',
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    ],
  ])('without %s refuses the list and says what was found', async (missing, rows) => {
    const refused = await find({ rows }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ListRefusal);
    expect((refused as ListRefusal).code).toBe('header-missing');
    expect((refused as ListRefusal).message).toContain(missing);
  });
});

describe('columns about a person', () => {
  it('are in no row of the list', async () => {
    const list = await find({
      rows: [
        [...HEADER, '联系人', '联系人电话', '店长微信'],
        [...row('甲'), '隐名某某', '13800000000', 'yinming'],
      ],
    });
    expect(JSON.stringify(list, (_, value) => (value instanceof Map ? [...value] : value))).not.toMatch(
      /隐名|13800000000|yinming/,
    );
  });
});

describe('the rows', () => {
  it('end before a blank tail that was filled down with numbers and a province', async () => {
    const list = await find({
      rows: [['序号', '省份', ...HEADER], [1, '河北省', ...row('甲')], [2, '河北省'], [3, '河北省'], [], [5]],
    });
    expect(namesOf(list)).toEqual(['演示家电甲店']);
  });

  it('go on after a blank row, a subtotal and a header printed again', async () => {
    const list = await find({
      rows: [HEADER, row('甲'), [], ['小计', '1 家'], HEADER, row('乙')],
    });
    expect(namesOf(list)).toEqual(['演示家电甲店', '演示家电乙店']);
    expect(list.rows[1]!.number).toBe(6);
  });

  it('leave out sums and remarks at the end', async () => {
    const list = await find({
      rows: [
        HEADER,
        row('甲'),
        ['合计', '1'],
        ['备注:以上网点节假日不休息'],
        ['如有变动,以官网为准'],
        ['填表人:某某'],
      ],
    });
    expect(namesOf(list)).toEqual(['演示家电甲店']);
  });

  it('leave out the title of a section and say so', async () => {
    const list = await find({ rows: [HEADER, ['石家庄市', null, null], row('甲')], merges: ['A2:C2'] });
    expect(namesOf(list)).toEqual(['演示家电甲店']);
    expect(codesOf(list)).toContain('A2 row-section');
  });

  it('take the value of a cell merged over several of them', async () => {
    const list = await find({
      rows: [
        ['网点名称', '地址', '电话', '品类'],
        ['演示家电甲店', '甲路1号', '0311-55500101', '空调'],
        [null, null, null, '冰箱'],
      ],
      merges: ['A2:A3', 'B2:B3', 'C2:C3'],
    });
    expect(list.rows.map((each) => [each.text('name'), each.text('category')])).toEqual([
      ['演示家电甲店', '空调'],
      ['演示家电甲店', '冰箱'],
    ]);
  });

  it('that are hidden are read, and that is said', async () => {
    const list = await find({ rows: [HEADER, row('甲'), row('乙')], hiddenRows: [3] });
    expect(namesOf(list)).toHaveLength(2);
    expect(codesOf(list)).toEqual(['A1 rows-hidden']);
  });

  it('with an address or a phone alone are kept, so that their fault is told', async () => {
    const list = await find({ rows: [HEADER, [null, '甲路1号', null], [null, null, '0311-55500101']] });
    expect(list.rows.map(({ number }) => number)).toEqual([2, 3]);
  });
});

describe('the sheet', () => {
  it('is the one whose header names most, and the choice is said', async () => {
    const list = await find(
      { name: '说明', rows: [['本表由演示公司填写']] },
      {
        name: '汇总',
        rows: [
          ['城市', '网点'],
          ['石家庄', '3'],
        ],
      },
      { name: '名单', rows: [HEADER, row('甲')] },
    );
    expect(list.sheetName).toBe('名单');
    expect(codesOf(list)).toEqual(['A1 sheet-chosen']);
    expect(list.problems[0]!.message).toContain('“名单”');
  });

  it('is never a hidden one, and a second list among the visible ones is pointed out', async () => {
    const list = await find(
      {
        name: '旧',
        hidden: 'hidden',
        rows: [
          [...HEADER, '品牌', '品类'],
          [...row('旧'), '演示云', '空调'],
        ],
      },
      { name: '一', rows: [HEADER, row('甲'), row('乙')] },
      { name: '二', rows: [HEADER, row('丙')] },
    );
    expect(list.sheetName).toBe('一');
    expect(codesOf(list)).toEqual(['A1 sheet-chosen', 'A1 sheet-hidden', 'A1 sheet-also-a-list']);
  });
});
