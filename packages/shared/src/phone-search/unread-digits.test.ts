import fc from 'fast-check';
import { findPhoneNumbers } from './find-phone-numbers.js';
import { hasUnreadDigits } from './unread-digits.js';

const isLeft = (text: string) => hasUnreadDigits(text, findPhoneNumbers(text));

describe('digits that may be a number and were not read', () => {
  it.each([
    '138~0000~5553',
    '400*555*0101',
    '1.3.8.0.0.0.0.5.5.5.3',
    '400-555-0101，另有1380000555',
    '这批货一共 55500101 收到',
    '1380000000012',
    '官方400-555-0101；138/00/00/55/53',
    '规格138 20 30 40 50',
  ])('%s: are noticed', (text) => {
    expect(isLeft(text)).toBe(true);
  });

  it.each([
    '电话400-555-0101转8，0311-55500101/02',
    '5550101',
    '身份证 130102199001011234，130102 19900101 1234，130102900101123，13010219900101123X',
    '6222021380013800138，6222 1380 0000 0001 234，6222 1380 0138 234',
    '2026-11-24，2026年11月24日，20261124，2020-2024，20261124103000，2026-11-24 10:30:00',
    '2026.11.24-2026.12.24，20261101-20261124，19902026',
    '10:30-12:00，上午9点到12点',
    '原价12999元，￥12,999.00，金额 1380000，共12345.67元，12345678元，3000-5000',
    '38.0428123,114.5025461，4005.550101，192.168.100.200',
    '订单号4005550101，运单：13800000000，SN4005550101A，QQ：955001234，传真：0311-55500101',
    '773012345678901，6901234567892',
    '3号楼2单元101室，3-2-1501，邮编050000，120 60 75 30',
    'https://a.example/13800000000.html 13800000000@mail.example',
    '',
  ])('%s: leaves none', (text) => {
    expect(isLeft(text)).toBe(false);
  });

  const day = fc
    .tuple(
      fc.integer({ min: 1990, max: 2039 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .chain(([year, month, date]) => {
      const two = (number: number) => String(number).padStart(2, '0');
      return fc.constantFrom(
        `${year}-${two(month)}-${two(date)}`,
        `${year}/${month}/${date}`,
        `${year}.${two(month)}.${two(date)} 09:30`,
        `${year}年${month}月${date}日`,
        `${year}${two(month)}${two(date)}`,
      );
    });
  const price = fc
    .integer({ min: 1, max: 99_999_999 })
    .chain((yuan) => fc.constantFrom(`${yuan}元`, `￥${yuan}.00`, `¥${yuan.toLocaleString('en-US')}`));
  const order = fc.stringMatching(/^\d{16,30}$/);
  const labelled = fc.stringMatching(/^\d{7,15}$/).map((digits) => `订单号：${digits}`);
  const ordinary = fc
    .array(
      fc.tuple(fc.constantFrom('，于', '。共', '；', '，\n在', '（'), fc.oneof(day, price, order, labelled)),
      {
        maxLength: 8,
      },
    )
    .map((parts) => parts.flat().join(''));

  it('are not seen in prose of dates, prices and orders', () => {
    fc.assert(
      fc.property(ordinary, (text) => {
        expect(isLeft(text)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('are seen wherever a number stands that was not found', () => {
    const numbers = fc.constantFrom('138~0000~5553', '400*555*0101', '1380000555', '031155500');
    fc.assert(
      fc.property(ordinary, numbers, ordinary, (before, number, after) => {
        expect(isLeft(`${before}。另有${number}。${after}`)).toBe(true);
      }),
    );
  });
});
