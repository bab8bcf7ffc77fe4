import fc from 'fast-check';
import { readAndResolveList } from './read-list.js';
import type { ResolvedOutlet } from './resolved-list.js';
import { type ListedOutlet, listedOutlets, listLayouts, writeList } from './testing/list-arbitrary.js';
import { listContext } from './testing/list-context.js';
import { type CellInput, workbookOf } from './testing/workbook.js';

const context = listContext({ coordinates: 'gcj02' });

function expectedOutlet(outlet: ListedOutlet, rowNumber: number): Partial<ResolvedOutlet> {
  return {
    rowNumbers: [rowNumber],
    name: outlet.name,
    address: outlet.street,
    divisionCode: outlet.county.code,
    phones: outlet.phone.expected.map((phone) => {
      const [number, extension] = phone.split('#');
      return { number: number!, extension: extension ?? null, brandIds: [outlet.brand.expected] };
    }),
    location: { ...outlet.point, givenIn: 'gcj02' },
    tradeIn: outlet.tradeIn,
    authorizations: [
      {
        brandId: outlet.brand.expected,
        categoryCodes: [...outlet.category.expected],
        validFrom: outlet.validFrom,
        validTo: outlet.validTo,
        contractNumber: null,
      },
    ],
  };
}

describe('a list', () => {
  it('comes out as it was put in, however the sheet is laid out', async () => {
    await fc.assert(
      fc.asyncProperty(listedOutlets, listLayouts, async (outlets, layout) => {
        const { bytes, rowNumbers } = await writeList(outlets, layout);
        const list = await readAndResolveList(bytes, context);
        expect(list.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(list.counts).toEqual({
          rows: outlets.length,
          accepted: outlets.length,
          errors: 0,
          otherProvince: 0,
          duplicates: 0,
        });
        expect(list.outlets).toHaveLength(outlets.length);
        outlets.forEach((outlet, at) => {
          expect(list.outlets[at]).toMatchObject(expectedOutlet(outlet, rowNumbers[at]!));
        });
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  it('never lets out what stood in a column about a person', async () => {
    await fc.assert(
      fc.asyncProperty(listedOutlets, listLayouts, async (outlets, layout) => {
        const { bytes } = await writeList(outlets, layout);
        const list = await readAndResolveList(bytes, { ...context, mobilePublic: true });
        expect(JSON.stringify(list)).not.toMatch(/隐名某某|13900000000/);
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});

describe('any rows at all', () => {
  const HEADER = ['网点名称', '省', '市', '县', '地址', '电话', '品牌', '品类', '经度', '纬度', '授权结束'];
  const cells = [
    fc.constantFrom('演示甲店', '演示乙店', '演示甲店 ', ''),
    fc.constantFrom('河北省', '河北', '山东省', '', '某省'),
    fc.constantFrom('石家庄市', '济南市', '任丘', '', '11446'),
    fc.constantFrom('长安区', '桥西区', '历下区', '', '不存在县'),
    fc.constantFrom('演示路1号', '石家庄市长安区演示路2号', '济南市环河北路3号', ''),
    fc.constantFrom('0311-55500101', '13900000000', '坏', '', '55500101/2'),
    fc.constantFrom('演示云', '演示河', '没有', '', '演示云、演示河'),
    fc.constantFrom('空调', '热水器', '没有', '', '全品类'),
    fc.constantFrom<CellInput>(114.5, '38.04', 0, '坏', null),
    fc.constantFrom<CellInput>(38.04, '114.5', 0, '坏', null),
    fc.constantFrom<CellInput>('2026-12-31', new Date(Date.UTC(2026, 11, 31)), '长期', '坏', null, {
      formula: 'A1',
      result: { error: '#N/A' },
    }),
  ] as fc.Arbitrary<CellInput>[];
  const rows = fc.array(fc.tuple(...cells), { minLength: 1, maxLength: 25 });
  const blank = (value: CellInput) => (value === '' ? null : value);

  it('are each counted once: accepted, faulty, of another province, or a duplicate', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (body) => {
        const bytes = await workbookOf({ rows: [HEADER, ...body.map((row) => row.map(blank))] });
        const list = await readAndResolveList(bytes, context);
        const { rows: all, accepted, errors, otherProvince, duplicates } = list.counts;
        expect(accepted + errors + otherProvince + duplicates).toBe(all);
        expect(list.outlets.flatMap(({ rowNumbers }) => rowNumbers)).toHaveLength(accepted);
        expect(list.faultyRows).toHaveLength(errors);
        // A row is one that has a name, an address or a phone.
        expect(all).toBe(body.filter((row) => [row[0], row[4], row[5]].some((value) => value !== '')).length);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('have every error and every assumption at a cell of the sheet, in Chinese, and no mobile number in any', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (body) => {
        const bytes = await workbookOf({ rows: [HEADER, ...body.map((row) => row.map(blank))] });
        const { problems } = await readAndResolveList(bytes, context);
        for (const { cell, code, message } of problems) {
          expect(cell).toMatch(/^[A-K]\d+$/);
          expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
          expect(message).toMatch(/\p{Script=Han}.*[^。]。$/u);
          expect(message).not.toContain('13900000000');
        }
      }),
      { numRuns: 50 },
    );
  }, 60_000);

  it('give the same list each time', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (body) => {
        const bytes = await workbookOf({ rows: [HEADER, ...body.map((row) => row.map(blank))] });
        expect(await readAndResolveList(bytes, context)).toEqual(await readAndResolveList(bytes, context));
      }),
      { numRuns: 10 },
    );
  }, 60_000);
});
