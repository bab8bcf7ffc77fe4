import fc from 'fast-check';
import { formatPhoneNumber } from '../phone-number-kinds.js';
import { findPhoneNumbers } from './find-phone-numbers.js';

/** `4005550101 031155500102#8 ?`, where `?` is a landline without its area code. */
function found(text: string): string {
  return findPhoneNumbers(text)
    .map(({ number }) => {
      if (number === null) return '?';
      return number.extension === null ? number.digits : `${number.digits}#${number.extension}`;
    })
    .join(' ');
}

describe('a pasted text', () => {
  it.each([
    ['演示客服400-555-0101欢迎来电', '4005550101'],
    ['【演示】您的空调保养到期，详询４００－５５５－０１０１，退订回T', '4005550101'],
    ['电话400 555 0101周一至周五', '4005550101'],
    ['Tel:400.555.0101', '4005550101'],
    ['四零零-五五五-零一零一', '4005550101'],
    ['④⓪⓪⑤⑤⑤⓪①⓪①', '4005550101'],
    ['4️⃣0️⃣0️⃣5️⃣5️⃣5️⃣0️⃣1️⃣0️⃣1️⃣', '4005550101'],
    ['𝟒𝟎𝟎-𝟓𝟓𝟓-𝟎𝟏𝟎𝟏', '4005550101'],
    ['\u202d400\u200b555\u200b0101\u202c', '4005550101'],
    ['全国统一热线4OO-555-O1O1', '4005550101'],
    ['(24小时)400-555-0101(24小时)', '4005550101'],
    ['400-555-0101转8，或0311-5550 0101分机12', '4005550101#8 031155500101#12'],
    ['+86 311 5550 0101，0086-0311-55500102', '031155500101 031155500102'],
    ['（0311）55500101', '031155500101'],
    ['0311-55500101、55500102；或13800000000', '031155500101 031155500102 13800000000'],
    ['0311-55500101/02', '031155500101 031155500102'],
    ['0311-55500101/02/03', '031155500101 031155500102 031155500103'],
    ['400-555-0101/0102/0103，欢迎来电', '4005550101 4005550102 4005550103'],
    ['400-555-0101/2026/11/24', '4005550101'],
    ['400-555-0108、0109', '4005550108 4005550109'],
    ['400-555-0108，0109、0110咨询', '4005550108 4005550109 4005550110'],
    ['400-555-0108；3109。', '4005550108 4005553109'],
    ['（0311）55500126、0127或0128', '031155500126 031155500127'],
    ['13800005572/73', '13800005572 13800005573'],
    ['13800005572、5573', '13800005572 13800005573'],
    ['400-555-0101，2026年停用', '4005550101'],
    ['400-555-2001，2026。', '4005552001'],
    ['400-555-0101，3999包邮', '4005550101'],
    ['400-555-0101，0元上门', '4005550101'],
    ['13800005572、12号楼，13800005573，50元', '13800005572 13800005573'],
    ['（0311）55500126 55500127', '031155500126 031155500127'],
    ['0311-55500126 55500127 55500128', '031155500126 031155500127 031155500128'],
    ['0311-55500126 20261124', '031155500126'],
    ['0311-55500126、20261124', '031155500126'],
    ['电话138 00 00 55 53', '13800005553'],
    ['138 0000 557 5', '13800005575'],
    ['400/555/0101，周一至周五', '4005550101'],
    ['电话，400|555|0101', '4005550101'],
    ['138,0000,5553', '13800005553'],
    ['138，0000，5553', '13800005553'],
    ['客服 400-555-\n0101（全天）', '4005550101'],
    ['400-555\r\n-0101', '4005550101'],
    ['138 0000\n5553', '13800005553'],
    ['0311-\n55500101', '031155500101'],
    ['13800000000\n13900000000\n400-555-0101\n400-555-0102', '13800000000 13900000000 4005550101 4005550102'],
    ['电话1 3 8 0 0 0 0 0 0 0 0（微信同号）', '13800000000'],
    ['4 0 0 - 5 5 5 - 0 1 0 1', '4005550101'],
    ['13800000000-13900000000', '13800000000 13900000000'],
    ['138 0000 0000 139 0000 0000', '13800000000 13900000000'],
    ['400 555 0101 400 555 0102', '4005550101 4005550102'],
    ['1.400-555-0101 2.400-555-0102', '4005550101 4005550102'],
    ['①400-555-0101②400-555-0102', '4005550101 4005550102'],
    ['2026-11-24 10:30 400 555 0101', '4005550101'],
    ['2026/11/24 10:30:00 13800000000', '13800000000'],
    ['3号楼2单元101室 13800000000 张先生', '13800000000'],
    ['有疑问请拨打12315或95588，供电95598。', '12315 95588 95598'],
    ['客服微信13800000000（手机同号）', '13800000000'],
    ['加微信+13800000000', '13800000000'],
    ['电话/传真：0311-55500101', '031155500101'],
    ['订单查询电话：4005550101', '4005550101'],
    ['验证码951234，切勿告诉他人，详询95588', '95588'],
    ['400-88-55501', '4008855501'],
    ['95105105', '95105105'],
    ['联系电话5550 0101', '?'],
    ['售后座机：5550-0101/55500102', '? ?'],
    ['5550101', '?'],
  ])('%s: %s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it.each([
    ['an identity card', '身份证 130102199001011234'],
    ['one with X', '13010219900101123X'],
    ['one in groups', '130102 19900101 1234'],
    ['an old identity card', '130102900101123'],
    ['a bank card', '6222021380013800138'],
    ['one in groups', '6222 1380 0000 0001 234'],
    ['one in groups whose end is as long as a mobile', '6222 1380 0138 234'],
    ['one with dashes', '6222-1380-0138-234'],
    ['dates', '2026-11-24，2026年11月24日，20261124，2020-2024，11.24'],
    ['times', '10:30-12:00，上午9点到12点'],
    ['prices', '原价12999元，现价¥12315，￥95588.00，共12345.67元，12580块'],
    ['quantities', '12345个，96315台，12.5%，4005550101%，12000mAh'],
    ['a quantity with a point', '4005.550101'],
    ['coordinates', '38.0428123,114.5025461'],
    ['orders', '订单号4005550101，运单：13800000000，编号 031155500101'],
    ['a serial number', 'SN4005550101A，AB4005550101'],
    ['a courier number', '773012345678901'],
    ['a longer run', '40055501011，1380000000012，0400555010101'],
    ['one-time codes', '验证码是951234，取件码12-3-4567，951234（动态密码）'],
    ['postcodes', '邮编950800，050000'],
    ['a fax', '传真：0311-55500101'],
    ['an account', 'QQ：955001234，qq群951234'],
    ['addresses of the web and of mail', 'https://a.example/13800000000.html 13800000000@mail.example'],
    ['numbers of other countries', '+1 400 555 0101，+44 20 5550 0101'],
    ['a masked number', '138****0000，400-555-****'],
    ['eight digits that nothing calls a phone', '这批货一共 55500101 收到'],
    ['digits in single file that are no number', '1 2 3 4 5 6 7 8 9 10 11，0 1 0 1 1 0 1 0 0 1 1'],
    ['small numbers in a row', '规格138 20 30 40 50厘米'],
    ['thousands', '400,555,010，1,138,0000,5553，¥400,555,0101'],
    ['a postcode and the year on the next line', '重庆400010\n2026年，400010\n2026'],
    ['groups in two paragraphs', '规格138\n\n00005553'],
    ['words', '一二三四，三三两两，一五一十'],
    ['nothing', ''],
  ])('yields nothing for %s', (_, text) => {
    expect(found(text)).toBe('');
  });

  it('says where each number stands and how it is written', () => {
    const text = '请拨 （0311）5550-0101转8，不要拨４００５５５０１０１！';
    for (const { start, end, written } of findPhoneNumbers(text))
      expect(text.slice(start, end)).toBe(written);
    expect(findPhoneNumbers(text).map(({ written }) => written)).toEqual([
      '（0311）5550-0101转8',
      '４００５５５０１０１',
    ]);
  });
});

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const numbers = fc.oneof(
  digits(7).map((rest) => `400${rest}`),
  digits(7).map((rest) => `800${rest}`),
  digits(4).map((rest) => `1010${rest}`),
  digits(4).map((rest) => `9510${rest}`),
  fc.constantFrom('12315', '95588', '950800', '96315'),
  fc.tuple(fc.constantFrom('3', '5', '8', '9'), digits(9)).map(([second, rest]) => `1${second}${rest}`),
  fc
    .tuple(fc.constantFrom('0310', '0311', '0335'), fc.constantFrom('2', '5', '8'), fc.constantFrom(6, 7))
    .chain(([area, first, length]) => digits(length).map((rest) => area + first + rest)),
);

const fullWidth = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).replaceAll('-', '－');
const chinese = (text: string) => text.replace(/\d/g, (digit) => '零一二三四五六七八九'[Number(digit)] ?? '');
/** A number as somebody may write it; the pair is how it is written and its digits. */
const writtenNumbers = fc
  .tuple(
    numbers,
    fc.constantFrom(
      (number: string) => number,
      (number: string) => formatPhoneNumber(number),
      (number: string) => formatPhoneNumber(number).replaceAll('-', '—'),
      (number: string) => formatPhoneNumber(number).replaceAll('-', ' '),
      (number: string) => fullWidth(formatPhoneNumber(number)),
      (number: string) => chinese(number),
    ),
  )
  .map(([number, write]) => ({ number, written: write(number) }));

const prose = fc.constantFrom(
  '您好，请拨打',
  '。我们是演示品牌售后，',
  '（周一至周五 9:00-18:00）\n',
  '，地址：演示市演示路12号3号楼101室，联系',
  '；2026年11月24日到期，详询',
  '\n2026-11-24 10:30 张师傅：',
  '，原价3999元，现价￥2,999.00，抢购热线',
  '，订单号：202611240000123，客服',
  '，身份证130102199001011234，卡号6222021380013800138，请回电',
  '\n【演示】空调清洗全国上门，来电',
  ' 王先生 ',
  '。验证码：482913。咨询',
);

describe('numbers planted in prose', () => {
  it('are found, all of them and nothing else, where they stand', () => {
    const text = fc.array(fc.tuple(prose, writtenNumbers), { maxLength: 12 });
    fc.assert(
      fc.property(text, prose, (parts, end) => {
        const whole = parts.map(([words, { written }]) => words + written).join('') + end;
        expect(findPhoneNumbers(whole).map(({ number }) => number?.digits)).toEqual(
          parts.map(([, { number }]) => number),
        );
        for (const { start, end: until, written } of findPhoneNumbers(whole))
          expect(whole.slice(start, until)).toBe(written);
        expect(findPhoneNumbers(whole).map(({ written }) => written)).toEqual(
          parts.map(([, { written }]) => written),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('any text at all', () => {
  const likely = fc
    .array(
      fc.constantFrom(...'0123456789', ...'-—/、;, .()+转xext电话〇零一二\n', '400', '86', '0311', '元'),
      {
        maxLength: 80,
      },
    )
    .map((parts) => parts.join(''));

  it('never throws, and what is found lies in it, in order and apart', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), likely), (text) => {
        let before = 0;
        for (const { start, end, written } of findPhoneNumbers(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(written).toBe(text.slice(start, end));
          before = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('yields nothing out of a run of sixteen digits or more', () => {
    const planted = fc.tuple(fc.stringMatching(/^\d{0,12}$/), numbers, fc.stringMatching(/^\d{0,12}$/));
    const long = fc.oneof(
      fc.stringMatching(/^\d{16,30}$/),
      planted.map((parts) => parts.join('').padEnd(16, '7')),
    );
    fc.assert(
      fc.property(prose, long, fc.constantFrom('', 'X', '。', '\n谢谢'), (before, run, after) => {
        expect(
          found(before + run + after)
            .split(' ')
            .join(''),
        ).toBe(found(before));
      }),
      { numRuns: 1000 },
    );
  });

  it('takes time in proportion to its length', () => {
    // Processor time, so that a busy machine makes no difference.
    const milliseconds = (text: string) => {
      const times = [1, 2, 3].map(() => {
        const started = process.cpuUsage();
        findPhoneNumbers(text);
        return process.cpuUsage(started).user / 1000;
      });
      return Math.max(Math.min(...times), 1);
    };
    for (const piece of [
      '0311-5550',
      '1',
      '1-',
      '400 ',
      '4O',
      '一',
      '(',
      '+ ',
      '转',
      '1转',
      '86 ',
      '电话',
      ' ',
      'https://',
    ]) {
      expect([piece, milliseconds(piece.repeat(5_000)) / milliseconds(piece.repeat(500)) < 50]).toEqual([
        piece,
        true,
      ]);
    }
  });
});
