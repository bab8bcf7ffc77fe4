import fc from 'fast-check';
import { type BureauOverrides, readBureauOverrides, readNamingRules } from './bureau-files.js';
import { type BureauTree, deriveBureauTree, loadBureauTree } from './bureau-tree.js';
import { Divisions, loadDivisions } from './divisions.js';
import { fictitiousProvince } from './testing/fictitious-province.js';

const NONE: BureauOverrides = { bureaus: [], placements: [] };
const divisions = loadDivisions('13');
const tree = loadBureauTree(divisions);
const overrides = readBureauOverrides('13');

function namesUp(code: string): string[] {
  return tree.pathUp(tree.findBureau(code)!).map((bureau) => bureau.name);
}

function expectWhole(of: Divisions, bureaus: BureauTree): void {
  for (const { code } of of.all()) {
    const bureau = bureaus.findBureau(code);
    expect(bureau).not.toBeNull();
    const path = bureaus.pathUp(bureau!);
    expect(path.at(-1)).toMatchObject({ code: of.province.code, level: 'province', parentCode: null });
    expect(new Set(path).size).toBe(path.length);
  }
}

describe('the bureau tree of Hebei', () => {
  it('gives every division exactly one bureau, whose path ends at the province without a circle', () => {
    expectWhole(divisions, tree);
    const codes = tree.all().map((bureau) => bureau.code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each([
    [
      '130102001',
      [
        '建北街道市场监督管理所',
        '石家庄市长安区市场监督管理局',
        '石家庄市市场监督管理局',
        '河北省市场监督管理局',
      ],
    ],
    ['130638', ['雄县市场监督管理局', '雄安新区综合执法局', '河北省市场监督管理局']],
    ['130632', ['安新县市场监督管理局', '雄安新区综合执法局', '河北省市场监督管理局']],
    ['130629', ['容城县市场监督管理局', '雄安新区综合执法局', '河北省市场监督管理局']],
    ['130682', ['定州市市场监督管理局', '河北省市场监督管理局']],
    ['130181', ['辛集市市场监督管理局', '河北省市场监督管理局']],
    ['130171', ['石家庄高新技术产业开发区市场监督管理局', '石家庄市市场监督管理局', '河北省市场监督管理局']],
  ])('leads from %s to the province by %j', (code, path) => {
    expect(namesUp(code)).toEqual(path);
  });

  it('tells every county bureau from every other by name', () => {
    const names = tree
      .all()
      .filter((bureau) => bureau.level !== 'station')
      .map((bureau) => bureau.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('states a bureau for each of the 23 functional zones', () => {
    const zones = divisions.all().filter((division) => division.kind === 'functionalZone');
    const stated = new Set(overrides.placements.map((placement) => placement.division));
    expect(zones).toHaveLength(23);
    expect(zones.filter((zone) => !stated.has(zone.code))).toEqual([]);
  });

  it('gives each override its reason and how certain it is', () => {
    for (const fact of [...overrides.bureaus, ...overrides.placements]) {
      expect(fact.reason).not.toBe('');
      expect(['read', 'recalled', 'assumed']).toContain(fact.certainty);
    }
  });

  it('gives the province all bureaus as its subtree, a county its stations, a station itself', () => {
    expect(new Set(tree.subtreeCodes('13'))).toEqual(new Set(tree.all().map(({ code }) => code)));
    const county = tree.subtreeCodes('130102');
    expect(county).toContain('130102');
    expect(county.length).toBe(1 + divisions.children('130102').length);
    expect(tree.subtreeCodes('130102001')).toEqual(['130102001']);
    expect(tree.subtreeCodes('139999')).toEqual([]);
  });

  it('holds in a subtree exactly whose path up leads through its head', () => {
    const codes = tree.all().map(({ code }) => code);
    const heads = tree.all().filter(({ level }) => level !== 'station');
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.constantFrom(...codes), ({ code: head }, code) => {
        const inside = tree.pathUp(tree.find(code)!).some((each) => each.code === head);
        expect(tree.subtreeCodes(head).includes(code)).toBe(inside);
        expect(tree.isWithin(code, head)).toBe(inside);
      }),
    );
  });

  it('knows no bureau for a code of no division', () => {
    expect(tree.findBureau('140100')).toBeNull();
    expect(tree.findBureau('')).toBeNull();
  });
});

describe('deriveBureauTree', () => {
  it('serves any province by the rules alone', () => {
    fc.assert(
      fc.property(fictitiousProvince, (slice) => {
        const other = new Divisions(slice);
        expectWhole(other, deriveBureauTree(other, readNamingRules(), NONE));
      }),
    );
  });

  it('holds for any placement that closes no circle', () => {
    const counties = divisions.all().filter((division) => division.code.length === 6);
    const above = divisions.all().filter((division) => division.code.length <= 4);
    fc.assert(
      fc.property(fc.constantFrom(...counties), fc.constantFrom(...above), (county, upper) => {
        const placements = [
          { division: county.code, answersTo: upper.code, reason: '演示', certainty: 'assumed' as const },
        ];
        const moved = deriveBureauTree(divisions, readNamingRules(), { bureaus: [], placements });
        expect(moved.findBureau(county.code)!.parentCode).toBe(upper.code);
        expect(moved.pathUp(moved.findBureau(county.code)!).at(-1)!.code).toBe('13');
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ['a division that does not exist', '139999', '13', 'no division'],
    ['a bureau that does not exist', '130102', '1399', 'no bureau has the code 1399'],
    ['a circle', '1301', '130102', 'answers to itself'],
  ])('refuses an override with %s', (_, division, answersTo, message) => {
    const placements = [{ division, answersTo, reason: '演示', certainty: 'assumed' as const }];
    expect(() => deriveBureauTree(divisions, readNamingRules(), { bureaus: [], placements })).toThrow(
      message,
    );
  });
});
