import fc from 'fast-check';
import type { Reading } from '../lookup-types.js';
import { foldText } from './fold-text.js';
import { buildLexicon } from './lexicon.js';
import { EXAMPLE_SOURCES } from './testing/example-lexicon.js';
import { understandQuery } from './understand-query.js';

const lexicon = buildLexicon(EXAMPLE_SOURCES);

function told({ brand, category, place, phone, rest }: Reading): string {
  const parts = [
    brand?.id,
    category?.code,
    place?.divisionCodes.join('|'),
    phone?.digits,
    ...rest.map((word) => `"${word}"`),
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

const understood = (q: string) => understandQuery(q, lexicon).readings.map(told);

describe('a line that says one thing', () => {
  test.each([
    // brand, category, place and rest, with and without blanks, in any order
    ['石家庄长安区 海尔 冰箱', 'haier refrigerator 130102'],
    ['冰箱 海尔 石家庄长安区', 'haier refrigerator 130102'],
    ['石家庄市长安区海尔冰箱', 'haier refrigerator 130102'],
    ['石家庄海尔冰箱维修点', 'haier refrigerator 1301'],
    ['河北石家庄海尔', 'haier 1301'],
    ['康保海尔', 'haier 130723'],
    ['海 尔 冰 箱', 'haier refrigerator'],
    // other names of a brand and of a category
    ['HAIER', 'haier'],
    ['\uff28\uff41\uff49\uff45\uff52', 'haier'],
    ['TCL王牌彩电', 'tcl television'],
    ['云岭', 'yunling'],
    ['云岭(演示)', 'yunling'],
    ['美的烟机', 'midea range-hood'],
    // spelt in letters
    ['haier kongtiao', 'haier air-conditioner'],
    ['haierkongtiao', 'haier air-conditioner'],
    ['hai er', 'haier'],
    ['tcl wangpai', 'tcl'],
    ['lvyuan', 'lvyuan'],
    ['luyuan', 'lvyuan'],
    ['shijiazhuang haier', 'haier 1301'],
    // half a word
    ['haie', 'haier'],
    ['haier kongt', 'haier air-conditioner'],
    // places
    ['正定', '130123'],
    ['承德', '1308'],
    ['承德县', '130821'],
    ['唐山路北', '130203'],
    ['张家口桥西', '130703'],
    ['桥西区 张家口', '130703'],
    ['石家庄高新区', '130171'],
    ['石家庄 高新区', '130171'],
    ['雄安新区', '130629|130632|130638'],
    ['鹿泉市', '130110'],
    ['石家庄桥东区', '130102|130104'],
    // one name, several places
    ['新华区', '130105|130902'],
    // numbers
    ['0311-5550 0101', '031155500101'],
    ['\uff14\uff10\uff10-555-0101', '4005550101'],
    ['400-555-0101转8', '4005550101'],
    ['海尔4005550101', 'haier 4005550101'],
    ['95598', '95598'],
    ['4005550101 4005550102', '4005550101'],
    // nothing that the lexicon knows
    ['中山路', '"中山路"'],
    ['zzz', '"zzz"'],
  ])('%s', (q, expected) => {
    expect(understood(q)).toEqual([expected]);
  });
});

describe('a line that could say several things is read in the likeliest way first', () => {
  test.each([
    // a brand named as a district is: alone it is the brand, the company it keeps decides the rest
    ['长安', ['changan', '130102']],
    ['长安区', ['130102']],
    ['石家庄长安', ['130102', 'changan 1301']],
    ['长安 空调', ['air-conditioner 130102', 'changan air-conditioner']],
    ['长安 汽车', ['changan', 'changan car', 'car 130102']],
    // a name inside a street, a building, another word
    ['海信广场', ['"海信广场"', 'hisense "广场"']],
    ['长安路海尔', ['haier "长安路"', '"长安路海尔"']],
    ['完美的', ['"完美的"', '"完美"', 'midea "完"']],
    // initials
    ['hr', ['haier', '"hr"']],
    ['he kt', ['haier air-conditioner', 'air-conditioner "he"', 'haier "kt"']],
    // initials that several have say nothing
    ['jz', ['"jz"']],
    // letters torn off a name
    ['haierx', ['"haierx"', 'haier "x"']],
    // half a word, and half a word that could become two or many things
    ['石家', ['1301', '"石家"']],
    ['长', ['"长"', 'changan', '130102', 'changhong']],
    ['hai', ['"hai"']],
    ['gre', ['gree', '"gre"']],
    ['格', ['"格"', 'gree']],
    // a township is text of an address first
    ['正定镇', ['"正定镇"', '130123100', '130123 "镇"']],
    // two of a kind
    ['海尔 美的', ['haier "美的"', 'midea "海尔"']],
    ['石家庄 保定', ['1301 "保定"', '1306 "石家庄"']],
    ['小王海尔维修', ['haier "小王"', '"小王海尔"', '"小王海尔维修"', '"小王海尔维"']],
  ])('%s', (q, expected) => {
    expect(understood(q)).toEqual(expected);
  });
});

test('a local number without its area code is kept as the end of a number', () => {
  const [reading] = understandQuery('海尔 5550101', lexicon).readings;
  expect(reading?.phone).toEqual({ digits: '5550101', complete: false, word: '5550101' });
});

test('digits of an address are no phone number', () => {
  expect(understood('中山路95598号')).toEqual(['"中山路95598号"']);
});

test('each word is given as the person wrote it', () => {
  const [reading] = understandQuery('\uff28aier 维修 石家庄\u3000长安区', lexicon).readings;
  expect(reading).toMatchObject({
    brand: { word: '\uff28aier' },
    place: { word: '石家庄长安区' },
    fillers: ['维修'],
  });
});

describe('whatever is typed', () => {
  const brands = EXAMPLE_SOURCES.brands.flatMap(({ id, name, aliases, pinyin }) =>
    [name, ...aliases, pinyin, pinyin.replaceAll(' ', '')].map((word) => ({ id, word })),
  );
  const oneOf = (words: readonly string[]) => fc.constantFrom(...words);
  const line = fc.record({
    brand: oneOf(['海尔', '格力', 'gree', 'TCL', '绿源']),
    category: oneOf(['冰箱', '空调', '电视机', 'kongtiao']),
    place: oneOf(['石家庄', '石家庄长安区', '唐山市', '正定县', '新华区']),
    rest: oneOf(['中山路', '宏达', '188号']),
  });

  test.each(brands)('a brand is understood by each of its names: $word', ({ id, word }) => {
    expect(understandQuery(word, lexicon).readings[0]?.brand?.id).toBe(id);
  });

  test('the order of the words makes no difference', () => {
    fc.assert(
      fc.property(
        line.chain((words) =>
          fc.tuple(fc.constant(words), fc.shuffledSubarray(Object.values(words), { minLength: 4 })),
        ),
        ([words, shuffled]) => {
          expect(understood(shuffled.join(' '))[0]).toBe(understood(Object.values(words).join(' '))[0]);
        },
      ),
    );
  });

  test('a filler word changes nothing', () => {
    fc.assert(
      fc.property(
        line,
        fc.constantFrom(...EXAMPLE_SOURCES.words.fillers),
        fc.nat({ max: 4 }),
        (words, filler, at) => {
          const typed = Object.values(words);
          expect(understood(typed.toSpliced(at, 0, filler).join(' '))[0]).toBe(
            understood(typed.join(' '))[0],
          );
        },
      ),
    );
  });

  test('case, width and accents make no difference', () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(line, (words) => {
        const typed = Object.values(words).join(' ');
        expect(understood(wide(typed.toUpperCase()))).toEqual(understood(typed));
      }),
    );
  });

  test('there are one to four readings, all different, every time the same, and none loses a character', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...brands.map(({ word }) => word),
        '石家庄',
        '长安',
        '路',
        '修',
        '的',
        ' ',
        '400',
        '5550101',
        '-',
        '转',
        '.',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const q = pieces.join('').slice(0, 100);
        const { readings } = understandQuery(q, lexicon);
        expect(readings.length).toBeGreaterThanOrEqual(1);
        expect(readings.length).toBeLessThanOrEqual(4);
        expect(new Set(readings.map((reading) => JSON.stringify(reading))).size).toBe(readings.length);
        expect(understandQuery(q, lexicon).readings).toEqual(readings);
        for (const { rest } of readings) for (const word of rest) expect(foldText(word)).toBe(word);
      }),
      { numRuns: 500 },
    );
  });

  test('the order in which the registry lists its brands and categories makes no difference', () => {
    // Two brands of one name are as likely as one another.
    const twin = { name: '双星', pinyin: 'shuang xing', aliases: [], categoryCodes: [] };
    const brands = [...EXAMPLE_SOURCES.brands, { id: 'twin-1', ...twin }, { id: 'twin-2', ...twin }];
    const forwards = buildLexicon({ ...EXAMPLE_SOURCES, brands });
    const backwards = buildLexicon({
      ...EXAMPLE_SOURCES,
      brands: [...brands].reverse(),
      categories: [...EXAMPLE_SOURCES.categories].reverse(),
    });
    for (const q of ['双星', 'chang', '长安 汽车', '海尔 美的 空调', 'he kt', '小王海尔维修']) {
      expect(understandQuery(q, backwards)).toEqual(understandQuery(q, forwards));
    }
  });

  test.each([
    '海'.repeat(100),
    '海尔'.repeat(50),
    '长安区桥西'.repeat(20),
    '海 '.repeat(50),
    'ha '.repeat(33),
    '1-'.repeat(50),
    '修'.repeat(100),
  ])('a line made to be hard is read in milliseconds: %s', (q) => {
    const started = performance.now();
    for (let i = 0; i < 20; i++) understandQuery(q, lexicon);
    expect((performance.now() - started) / 20).toBeLessThan(50);
  });
});
