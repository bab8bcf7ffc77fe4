import type { ResolvedList } from '../resolved-list.js';
import { listContext, problemsOf, readRows } from '../testing/list-context.js';

const HEADER = ['网点名称', '地址', '电话', '品牌', '品类'];
const ADDRESS = '河北省石家庄市长安区演示路1号';
const row = (...last: (string | number | null)[]) => ['演示家电维修部', ADDRESS, ...last];

/** What the one row with these brand and category cells authorizes: `演示云 air-conditioner refrigerator`. */
async function authorized(brand: string | null, category: string | null, changes = {}): Promise<string[]> {
  const list = await readRows([HEADER, row('0311-55500101', brand, category)], changes);
  const context = listContext();
  const written = list.outlets.flatMap(({ authorizations }) =>
    authorizations.map(({ brandId, categoryCodes }) => {
      const { name } = context.brands.find(({ id }) => id === brandId)!;
      return [name, ...categoryCodes].join(' ');
    }),
  );
  return [...written, ...problemsOf(list)];
}

function only(list: ResolvedList) {
  expect(list.outlets).toHaveLength(1);
  return list.outlets[0]!;
}

describe('brand and category', () => {
  const ALL_A = '演示云 air-conditioner refrigerator television';

  it.each([
    ['演示云', '空调', ['演示云 air-conditioner']],
    ['演示云', '空调/冰箱', ['演示云 air-conditioner refrigerator']],
    ['演示云', '空调、电冰箱；彩电', [ALL_A]],
    ['演示云', '全品类', [ALL_A]],
    ['yanshiyun', 'air-conditioner', ['演示云 air-conditioner']],
    ['ＹＳＹ', '空调类', ['演示云 air-conditioner']],
    ['演示云品牌', '空调', ['演示云 air-conditioner']],
    ['演示云: 空调、冰箱', null, ['演示云 air-conditioner refrigerator']],
    ['演示云：空调；演示河：热水器', null, ['演示云 air-conditioner', '演示河 water-heater']],
    ['演示云(空调)', null, ['演示云 air-conditioner']],
    ['演示云空调', null, ['演示云 air-conditioner']],
    ['演示云空调、演示河热水器', null, ['演示云 air-conditioner', '演示河 water-heater']],
    ['演示云、演山', '空调', ['演示云 air-conditioner', '演示山 air-conditioner']],
    ['演示云/演示河', '演示云:空调;演示河:热水器', ['演示云 air-conditioner', '演示河 water-heater']],
    ['演示河', null, ['演示河 water-heater']],
    ['演示雲', '空调', ['D2 brand-unknown']],
    ['演示云', '空条', ['E2 category-unknown']],
    ['演示云', null, ['D2 category-missing']],
    [null, '空调', ['D2 brand-missing']],
  ])('from %j and %j are %j', async (brand, category, expected) => {
    expect(await authorized(brand, category)).toEqual(expected);
  });

  it('are taken from what the sender says where a row leaves them blank, and only there', async () => {
    const defaults = { defaultBrandName: '演示云', defaultCategory: '冰箱' };
    expect(await authorized(null, null, defaults)).toEqual(['演示云 refrigerator']);
    expect(await authorized('演示河', '热水器', defaults)).toEqual(['演示河 water-heater']);
  });

  it.each([
    ['颜示云', '演示云'],
    ['演示', '演示云'],
    ['yanshiyu', '演示云'],
    ['眼是河', '演示河'],
  ])('unknown as %s suggest %s', async (brand, suggestion) => {
    const list = await readRows([HEADER, row(null, brand, '空调')]);
    expect(list.problems.find(({ code }) => code === 'brand-unknown')!.message).toContain(`“${suggestion}”`);
  });

  it('unlike anything known suggest nothing', async () => {
    const list = await readRows([HEADER, row(null, '完全不相干', '空调')]);
    expect(list.problems.find(({ code }) => code === 'brand-unknown')!.message).toContain('请先登记');
  });
});

describe('phones', () => {
  const phones = async (cell: string | number | null, changes = {}) => {
    const list = await readRows([HEADER, row(cell, '演示云', '空调')], changes);
    return [
      ...only(list).phones.map(({ number, extension }) => number + (extension ? `#${extension}` : '')),
      ...problemsOf(list),
    ];
  };

  it.each([
    ['55500101', ['031155500101']],
    [55500101, ['031155500101']],
    [31155500101, ['031155500101']],
    ['0311-55500101转8/55500102', ['031155500101#8', '031155500102']],
    ['无', []],
    ['/', []],
    [null, []],
    ['0311-5550', ['C2 phone-unreadable']],
    ['0311-55500101 共3部', ['031155500101', 'C2 phone-unreadable']],
    ['400-555-0101', ['4005550101', 'C2 phone-400-unissued']],
    ['400-000-0000', ['4000000000']],
    ['13800000000', ['C2 mobile-not-public']],
    ['0311-55500101、13800000000', ['031155500101', 'C2 mobile-not-public']],
  ])('of the cell %j are %j, and the row is taken all the same', async (cell, expected) => {
    expect(await phones(cell)).toEqual(expected);
  });

  it('that are mobile are published once the agent attests it', async () => {
    expect(await phones('13800000000', { mobilePublic: true })).toEqual(['13800000000']);
  });

  it('that are not published are in no problem either', async () => {
    const list = await readRows([HEADER, row('某某 13800000000 共3部', '演示云', '空调')]);
    expect(JSON.stringify(list)).not.toMatch(/13800000000|某某/);
  });

  describe('written into other cells', () => {
    const TEXTS = ['网点名称', '地址', '服务项目', '营业时间', '品牌', '品类', '授权结束', '备用13800000000'];
    const texts = (changes: Record<number, string>) =>
      TEXTS.map(
        (_, at) =>
          changes[at] ??
          ['演示店', '石家庄市长安区演示路1号', '安装', '每天', '演示河', '热水器', '长期', 'x'][at]!,
      );
    const MOBILES = [
      '13800000000',
      '138 0000 0000',
      '138-0000-0000',
      '138－0000－0000',
      '+86 13800000000',
      '138 000 00000',
      '１３８００００００００',
    ];

    it.each(
      MOBILES.flatMap((mobile) => [0, 1, 2, 3, 4, 5, 6].map((at) => [mobile, TEXTS[at]!, at] as const)),
    )('that are mobile (%s) come out nowhere when they stand under %s', async (mobile, _title, at) => {
      const list = await readRows([TEXTS, texts({ [at]: `找某某 ${mobile}` })]);
      expect(JSON.stringify(list.outlets).replace(/[\s－-]/g, '')).not.toMatch(/13800000000|１３８/);
      expect(JSON.stringify(list.problems).replace(/[\s－-]/g, '')).not.toMatch(/13800000000|１３８/);
      expect(list.problems.filter(({ cell }) => cell.endsWith('2'))).not.toEqual([]);
    });

    it('keep out a row by its name or address, and only the cell of other words', async () => {
      const found = async (at: number) => {
        const list = await readRows([TEXTS, texts({ [at]: '演示 13800000000' })]);
        return [list.counts.accepted, ...problemsOf(list).filter((problem) => !problem.endsWith('ignored'))];
      };
      expect(await found(0)).toEqual([0, 'A2 mobile-in-text']);
      expect(await found(2)).toEqual([1, 'C2 mobile-not-public']);
    });

    it('stay when the agent attests them, and when they are landlines, hours or house numbers', async () => {
      const attested = await readRows([TEXTS, texts({ 2: '热线13800000000' })], { mobilePublic: true });
      expect(only(attested).services).toBe('热线13800000000');
      const harmless = {
        1: '石家庄市长安区演示路138号13栋1301-1302',
        2: '报修 0311-55500101',
        3: '13:00-17:30',
      };
      const list = await readRows([TEXTS, texts(harmless)]);
      expect(only(list)).toMatchObject({ address: harmless[1], services: harmless[2], hours: harmless[3] });
    });
  });
});

describe('places', () => {
  const LOCATED = ['网点名称', '地址', '经度', '纬度', '坐标'];
  const located = async (
    lng: string | number | null,
    lat: string | number | null,
    pair: string | null,
    changes = {},
  ) => {
    const list = await readRows([LOCATED, row(lng, lat, pair)], { defaultBrandName: '演示河', ...changes });
    const { location } = only(list);
    return [location && `${location.lng},${location.lat}`, ...problemsOf(list)];
  };

  it.each([
    [114.5, 38.04, null, ['114.5,38.04']],
    ['114.5', '38.04', null, ['114.5,38.04']],
    ['E114.5°', 'N38.04°', null, ['114.5,38.04']],
    ['114°30′0″', '38°2′24″', null, ['114.5,38.04']],
    [null, null, '114.5,38.04', ['114.5,38.04']],
    [null, null, '114.5，38.04', ['114.5,38.04']],
    [38.04, 114.5, null, ['114.5,38.04', 'C2 location-repaired']],
    [null, null, '38.04,114.5', ['114.5,38.04', 'E2 location-repaired']],
    ['114.50271,3', '8.167265', null, ['114.50271,38.167265', 'C2 location-repaired']],
    ['114.502713,', '38.167265', null, ['114.502713,38.167265', 'C2 location-repaired']],
    ['坏', '坏', '114.5,38.04', ['114.5,38.04', 'C2 location-repaired']],
    [0, 0, null, [null, 'C2 location-zero']],
    [0, 0, '0,0', [null, 'C2 location-zero']],
    [null, null, null, [null]],
    ['/', '/', '/,/', [null]],
    [121.47, 31.23, null, [null, 'C2 location-far-off']],
    ['某处', '某处', null, [null, 'C2 location-unreadable']],
  ])('written as %j, %j and %j are %j', async (lng, lat, pair, expected) => {
    expect(await located(lng, lat, pair)).toEqual(expected);
  });

  it('are converted from the system that the sender names, and otherwise what was assumed is said', async () => {
    const read = (coordinates: 'gcj02' | 'bd09' | 'wgs84' | null) =>
      readRows([LOCATED, row(114.5, 38.04, null)], { defaultBrandName: '演示河', coordinates });
    const [gcj02, bd09, wgs84, untold] = await Promise.all([
      read('gcj02'),
      read('bd09'),
      read('wgs84'),
      read(null),
    ]);
    expect(only(gcj02).location).toEqual({ lng: 114.5, lat: 38.04, givenIn: 'gcj02' });
    expect(only(untold).location).toEqual({ lng: 114.5, lat: 38.04, givenIn: 'gcj02' });
    expect(untold.problems.map(({ code }) => code)).toEqual(['coordinate-system-assumed']);
    // BD-09 lies about 0.0065 and 0.006 degrees beyond GCJ-02; WGS-84 up to 0.007 short of it.
    expect(only(bd09).location!.lng).toBeCloseTo(114.4935, 3);
    expect(only(bd09).location!.lat).toBeCloseTo(38.0341, 3);
    expect(only(wgs84).location!.lng).toBeGreaterThan(114.503);
    expect([gcj02, bd09, wgs84].flatMap(problemsOf)).toEqual([]);
  });

  it.each([
    ['长安曲', 'warning', '石家庄市长安区'],
    ['正定市', 'warning', '石家庄市正定县'],
    ['长按区', 'error', '石家庄市长安区'],
    ['藁成区', 'error', '石家庄市藁城区'],
  ])(
    'with the county written %j are at least a warning that says what is likely meant',
    async (written, severity, meant) => {
      const list = await readRows([
        ['网点名称', '市', '县区', '地址', '品牌', '品类'],
        ['演示家电维修部', '石家庄市', written, '演示路1号', '演示云', '空调'],
      ]);
      const [problem, ...others] = list.problems;
      expect(others).toEqual([]);
      expect(problem).toMatchObject({ cell: 'C2', severity });
      expect(problem!.suggestions![0]).toBe(meant);
    },
  );

  it('far from the others of their county are left out, naming the distance', async () => {
    const near = Array.from({ length: 5 }, (_, at) => [
      `演示${at}店`,
      ADDRESS,
      114.5 + at / 100,
      38.04,
      null,
    ]);
    const list = await readRows([LOCATED, ...near, ['演示远店', ADDRESS, 117.9, 40.9, null]], {
      defaultBrandName: '演示河',
    });
    expect(list.outlets.map(({ location }) => location !== null)).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(problemsOf(list)).toEqual(['C7 location-far-off']);
    expect(list.problems.at(-1)!.message).toMatch(/约 \d{3} 公里/);
  });
});

describe('a row', () => {
  const FULL = [
    '网点名称',
    '地址',
    '品牌',
    '统一社会信用代码',
    '以旧换新',
    '营业时间',
    '授权开始',
    '授权结束',
    '合同编号',
  ];
  const LICENCE = '91350100M000100Y43';
  const full = (changes: Record<number, string | null>) => {
    const cells: (string | null)[] = [
      '演示店',
      ADDRESS,
      '演示河',
      LICENCE,
      '是',
      '8:00-18:00',
      '2025年1月1日',
      '长期',
      'H-1',
    ];
    return readRows([FULL, cells.map((cell, at) => (at in changes ? changes[at]! : cell))]);
  };

  it.each([
    ['2027-13-41', []],
    ['二〇二八', ['长期']],
  ])(
    'an end that reads %s is offered %j: no mistyped day becomes a for ever by one click',
    async (end, offered) => {
      const { problems } = await full({ 7: end });
      expect(problems.find(({ code }) => code === 'date-unreadable')?.suggestions ?? []).toEqual(offered);
    },
  );

  it('gives all that it says', async () => {
    const list = await full({});
    expect(problemsOf(list)).toEqual([]);
    expect(list.nameColumn).toBe('A');
    expect(only(list)).toMatchObject({
      rowNumbers: [2],
      name: '演示店',
      licenceCode: LICENCE,
      address: ADDRESS,
      divisionCode: '130102',
      tradeIn: true,
      hours: '8:00-18:00',
      authorizations: [
        {
          brandId: 'brand-b',
          categoryCodes: ['water-heater'],
          validFrom: '2025-01-01',
          validTo: null,
          contractNumber: 'H-1',
        },
      ],
    });
  });

  it.each([
    [0, null, 'A2 name-missing'],
    [1, null, 'B2 address-missing'],
    [0, '长'.repeat(121), 'A2 name-too-long'],
    [1, `${ADDRESS}${'长'.repeat(255)}`, 'B2 address-too-long'],
    [6, '二〇二五年', 'G2 date-unreadable'],
    [7, '2024-12-31', 'H2 validity-reversed'],
    [2, '没有的牌子', 'C2 brand-unknown'],
  ])('with a fault in column %d (%s) is kept out and named: %s', async (column, text, problem) => {
    const list = await full({ [column]: text });
    expect(list.counts).toEqual({ rows: 1, accepted: 0, errors: 1, otherProvince: 0, duplicates: 0 });
    expect(problemsOf(list)).toContain(problem);
    expect(list.faultyRows).toEqual([
      expect.objectContaining({
        rowNumber: 2,
        licenceCode: LICENCE,
        name: column === 0 && text === null ? null : expect.any(String),
      }),
    ]);
  });

  it.each([
    [3, '91350100M000100Y44', 'D2 licence-invalid'],
    [4, '也许', 'E2 trade-in-unreadable'],
    [5, '早'.repeat(256), 'F2 text-too-long'],
    [7, '2026年12月', 'H2 date-assumed'],
    [7, null, 'H2 validity-open'],
  ])('with a doubt in column %d (%s) is taken and named: %s', async (column, text, problem) => {
    const list = await full({ [column]: text });
    expect(list.counts.accepted).toBe(1);
    expect(problemsOf(list)).toEqual([problem]);
  });

  it('with a failed formula is kept out', async () => {
    const list = await readRows([
      ['网点名称', '地址', '品牌'],
      ['演示店', { formula: 'A9', result: { error: '#REF!' } }, '演示河'],
    ]);
    expect(problemsOf(list)).toContain('B2 formula-error');
    expect(list.counts.errors).toBe(1);
  });

  it('of another province is set aside without a word, whatever else is wrong with it', async () => {
    const list = await readRows([
      HEADER,
      ['演示店', '山东省济南市历下区演示路1号', '坏电话', '没有的牌子', '没有的类'],
    ]);
    expect(list.counts).toEqual({ rows: 1, accepted: 0, errors: 0, otherProvince: 1, duplicates: 0 });
    expect(list.problems).toEqual([]);
  });
});

describe('rows of one outlet', () => {
  it('for several brands and categories are gathered, with what either says of it', async () => {
    const list = await readRows([
      HEADER,
      row('0311-55500101', '演示云', '空调'),
      row('0311-55500102', '演示云', '冰箱'),
      ['演示家电 维修部', ADDRESS, null, '演示河', null],
    ]);
    expect(list.counts).toMatchObject({ accepted: 3, duplicates: 0 });
    expect(only(list)).toMatchObject({
      rowNumbers: [2, 3, 4],
      phones: [{ number: '031155500101' }, { number: '031155500102' }],
      authorizations: [
        { brandId: 'brand-a', categoryCodes: ['air-conditioner', 'refrigerator'] },
        { brandId: 'brand-b', categoryCodes: ['water-heater'] },
      ],
    });
  });

  it('that say nothing new are duplicates that name the earlier row', async () => {
    const list = await readRows([HEADER, row(null, '演示云', '空调、冰箱'), row(null, '演示云', '冰箱')]);
    expect(list.counts).toEqual({ rows: 2, accepted: 1, errors: 0, otherProvince: 0, duplicates: 1 });
    expect(list.problems).toEqual([
      expect.objectContaining({
        cell: 'A3',
        code: 'row-duplicate',
        message: expect.stringContaining('第 2 行'),
      }),
    ]);
  });

  it('of another address or another county are other outlets', async () => {
    const list = await readRows([
      HEADER,
      row(null, '演示云', '空调'),
      ['演示家电维修部', '河北省石家庄市长安区演示路2号', null, '演示云', '空调'],
      ['演示家电维修部', '河北省石家庄市裕华区演示路1号', null, '演示云', '空调'],
    ]);
    expect(list.outlets).toHaveLength(3);
  });
});

it('tells which optional columns the list has', async () => {
  const list = await readRows([['网点名称', '地址', '营业时间', '经度'], row(null, null)], {
    defaultBrandName: '演示河',
  });
  expect(list.columns).toEqual({
    licenceCode: false,
    location: false,
    phones: false,
    hours: true,
    services: false,
    tradeIn: false,
    validity: false,
    contractNumber: false,
  });
});
