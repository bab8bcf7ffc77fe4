import fc from 'fast-check';
import { atOnce } from '../../platform/steps.js';
import { type ListedOutlet, listedOutlets, listLayouts, writeList } from '../testing/list-arbitrary.js';
import { listContext } from '../testing/list-context.js';
import { workbookOf } from '../testing/workbook.js';
import { judgedRows } from './judged-rows.js';
import { readUpload } from './read-upload.js';
import type { RowFix, RowFixes } from './row-fixes.js';

const context = listContext({ coordinates: 'gcj02' });
const silent = () => undefined;

const read = (bytes: Uint8Array, fixes: RowFixes = new Map()) =>
  readUpload({ bytes, mapping: null, remembered: {}, fixes }, context, silent);

/** What people do to rows: some of it mends, some of it breaks, some of it empties. */
const texts = fc.constantFrom(
  '',
  '桥西区',
  '长安区',
  '0311-55501234',
  '2028-12-31',
  '二〇二八',
  '空调',
  '演示云',
  '#N/A',
);
const fix: fc.Arbitrary<RowFix> = fc.record({
  cells: fc.dictionary(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'), texts, { maxKeys: 4 }),
  leftOut: fc.boolean(),
});

function judged(upload: Awaited<ReturnType<typeof read>>) {
  const numbers = upload.rows.map(({ rowNumber }) => rowNumber);
  return atOnce(judgedRows(numbers, upload.list!, upload.list!.problems));
}

describe('an uploaded list', () => {
  test('loses no row, whatever was done to it: each has one outcome, and the counts add up', async () => {
    await fc.assert(
      fc.asyncProperty(
        listedOutlets,
        listLayouts,
        fc.array(fc.tuple(fc.nat(5), fix), { maxLength: 4 }),
        async (outlets: ListedOutlet[], layout, changes) => {
          const { bytes, rowNumbers } = await writeList(outlets, layout);
          const fixes = new Map(changes.map(([at, one]) => [rowNumbers[at % rowNumbers.length]!, one]));
          const upload = await read(bytes, fixes);
          expect(upload.rows.map(({ rowNumber }) => rowNumber)).toEqual(rowNumbers);
          const { judgements, counts } = judged(upload);
          expect([...judgements.keys()]).toEqual(rowNumbers);
          const { rows, accepted, errors, otherProvince, duplicates, leftOut } = counts;
          expect(rows).toBe(rowNumbers.length);
          expect(accepted + errors + otherProvince + duplicates + leftOut).toBe(rows);
          for (const [row, one] of fixes) {
            if (one.leftOut) expect(judgements.get(row)!.outcome).toBe('leftOut');
          }
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  test('is judged the same in whatever order its rows were mended', async () => {
    await fc.assert(
      fc.asyncProperty(
        listedOutlets,
        listLayouts,
        fc.array(fc.tuple(fc.nat(5), fix), { minLength: 2, maxLength: 4 }),
        async (outlets, layout, changes) => {
          const { bytes, rowNumbers } = await writeList(outlets, layout);
          const byRow = [...new Map(changes.map(([at, one]) => [rowNumbers[at % rowNumbers.length]!, one]))];
          const one = await read(bytes, new Map(byRow));
          const other = await read(bytes, new Map([...byRow].reverse()));
          expect(judged(other)).toEqual(judged(one));
          expect(other.list).toEqual(one.list);
        },
      ),
      { numRuns: 30 },
    );
  }, 60_000);

  test('keeps nothing of what is a person’s', async () => {
    const header = ['网点名称', '县区', '地址', '电话', '品牌', '品类', '联系人', '负责人手机'];
    const row = [
      '演示一号部',
      '石家庄市长安区',
      '演示路1号',
      '0311-55500001',
      '演示云',
      '空调',
      '隐名某某',
      '13900000000',
    ];
    const upload = await read(await workbookOf({ rows: [header, row] }));
    expect(upload.rows).toHaveLength(1);
    const kept = JSON.stringify(upload);
    expect(kept).not.toContain('隐名某某');
    expect(kept).not.toContain('13900000000');
  });
});
