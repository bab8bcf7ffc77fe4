import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { parsePhoneCell, parsePhoneNumber } from './phone-number.js';
import { formatPhoneNumber, isUnissued400, phoneNumberKind } from './phone-number-kinds.js';

/** `4005550101`, `4005550101#8`, or the reason why not. */
function read(text: string, areaCode?: string): string {
  const result = parsePhoneNumber(text, { areaCode });
  return result.ok ? written(result.number) : result.reason;
}

function cell(text: string, areaCode?: string): string {
  const { numbers, complete } = parsePhoneCell(text, { areaCode });
  return numbers.map(written).join(' ') + (complete ? '' : ' …');
}

function written({ digits, extension }: { digits: string; extension: string | null }): string {
  return extension === null ? digits : `${digits}#${extension}`;
}

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const numbers = fc.oneof(
  digits(7).map((rest) => `400${rest}`),
  digits(7).map((rest) => `800${rest}`),
  digits(4).map((rest) => `1010${rest}`),
  digits(3).map((rest) => `95${rest}`),
  digits(4).map((rest) => `95${rest}`),
  digits(4).map((rest) => `9510${rest}`),
  digits(3).map((rest) => `96${rest}`),
  digits(3).map((rest) => `12${rest}`),
  fc.tuple(fc.constantFrom('3', '5', '8', '9'), digits(9)).map(([second, rest]) => `1${second}${rest}`),
  fc
    .tuple(
      fc.constantFrom('0310', '0311', '0315', '0335', '0755'),
      fc.constantFrom('2', '5', '8'),
      fc.constantFrom(6, 7),
    )
    .chain(([area, first, length]) => digits(length).map((rest) => area + first + rest)),
  fc.tuple(fc.constantFrom('010', '021', '022'), digits(7)).map(([area, rest]) => `${area}6${rest}`),
);

describe('one number', () => {
  it.each([
    ['4005550101', '4005550101'],
    ['400-555-0101', '4005550101'],
    ['４００－５５５－０１０１', '4005550101'],
    ['400 555 0101', '4005550101'],
    ['400—555–0101', '4005550101'],
    ['400.555.0101', '4005550101'],
    ['四零零 五五五 零一零一', '4005550101'],
    ['四〇〇五五五〇幺〇幺', '4005550101'],
    ['tel:4005550101', '4005550101'],
    ['TEL:+86-400-555-0101', '4005550101'],
    ['电话:400-555-0101', '4005550101'],
    ['演示品牌客服:400-555-0101(24小时)', '4005550101'],
    ['4005550101.0', '4005550101'],
    ['4.005550101E+09', '4005550101'],
    ["'4005550101", '4005550101'],
    ['\u202d400-555-0101\u202c', '4005550101'],
    ['400 555 0101 转 8', '4005550101#8'],
    ['4005550101转8', '4005550101#8'],
    ['400-555-0101(转1)', '4005550101#1'],
    ['4005550101-8001', '4005550101#8001'],
    ['0311-55500101 ext 12', '031155500101#12'],
    ['0311-55500101分机12', '031155500101#12'],
    ['0311-55500101*12', '031155500101#12'],
    ['0311-5550 0101', '031155500101'],
    ['(0311)55500101', '031155500101'],
    ['(0311)5550-0101', '031155500101'],
    ['+86 311 5550 0101', '031155500101'],
    ['+86(0)311 5550 0101', '031155500101'],
    ['0086-0311-55500101', '031155500101'],
    ['(86)0311-55500101', '031155500101'],
    ['86-311-55500101', '031155500101'],
    ['31155500101', '031155500101'],
    ['311-55500101', '031155500101'],
    ['0311-0311-55500101', '031155500101'],
    ['0311-031155500101', '031155500101'],
    ['0315-5550101', '03155550101'],
    ['138 0000 0000', '13800000000'],
    ['013800000000', '13800000000'],
    ['+8613800000000', '13800000000'],
    ['8613800000000', '13800000000'],
    ['0311-13800000000', '13800000000'],
    ['0-4005550101', '4005550101'],
    ['95598', '95598'],
    ['950800', '950800'],
    ['95105105', '95105105'],
    ['12315', '12315'],
    ['0311-96315', '96315'],
    ['10105555', '10105555'],
    ['800-555-0101', '8005550101'],
  ])('%s is read as %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['', 'empty'],
    [' \u200b\t', 'empty'],
    ['没有电话', 'notANumber'],
    ['4OO-555-0101', 'notANumber'],
    ['abc4005550101', 'notANumber'],
    ['4005550101p8', 'notANumber'],
    ['4.00555E+09', 'notANumber'],
    ['400555010', 'wrongLength'],
    ['40055501011', 'wrongLength'],
    ['400555010110105555', 'wrongLength'],
    ['0311-123', 'wrongLength'],
    ['1380000000', 'wrongLength'],
    ['0999-5550101x', 'notANumber'],
    ['130102199001011234', 'wrongLength'],
    ['6222000000000000000', 'wrongLength'],
    ['55500101', 'areaCodeMissing'],
    ['5550101', 'areaCodeMissing'],
    ['0311-55500101/0311-55500102', 'severalNumbers'],
    ['0311-55500101或13800000000', 'severalNumbers'],
    ['4005550101,8', 'severalNumbers'],
  ])('%s is refused: %s', (text, reason) => {
    expect(read(text)).toBe(reason);
  });

  it('supplies an area code to a landline that has none', () => {
    expect(read('5550 0101', '0311')).toBe('031155500101');
    expect(read('5550101', '0315')).toBe('03155550101');
    expect(read('5550101', '010')).toBe('areaCodeMissing');
  });

  it('refuses without repeating what was typed', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 3 }), (text) => {
        const result = parsePhoneNumber(text);
        return result.ok || !/[A-Za-z\d]{3}/.test(text) || !result.message.includes(text);
      }),
    );
  });
});

describe('a cell', () => {
  it.each([
    ['0315-5550101/5550102', '03155550101 03155550102'],
    ['0315-5550101、0315-5550102', '03155550101 03155550102'],
    ['0315-5550101;5550102,5550103', '03155550101 03155550102 03155550103'],
    ['0315-5550101 5550102', '03155550101 03155550102'],
    ['0315-5550101\n5550102', '03155550101 03155550102'],
    ['0315-5550101或0315-5550102', '03155550101 03155550102'],
    ['0315-5550101/02', '03155550101 03155550102'],
    ['0315-5550101/777', '03155550101 03155550777'],
    ['010-65550101-8601/8602', '01065550101#8601 01065550101#8602'],
    ['0311-55500101-1', '031155500101#1'],
    ['022-022-65550101', '02265550101'],
    ['022-65550101、13800000000', '02265550101 13800000000'],
    ['0459-65550110459-6555012', '04596555011 04596555012'],
    ['4005550101  0311-55500101', '4005550101 031155500101'],
    ['0311-55500101(总机)', '031155500101'],
    ['96315(总机)0311-55500101(维修)', '96315 031155500101'],
    ['张演示13800000000', '13800000000'],
    ['0311-55500101 传真0311-55500102', '031155500101'],
    ['0311-55500101 邮编050000', '031155500101'],
    ['24小时热线 400-555-0101', '4005550101'],
    ['0315-5550101,0315-5550101', '03155550101'],
    ['0315--5550101', '03155550101'],
    ['0315-——5550101', '03155550101'],
  ])('%j holds %s', (text, expected) => {
    expect(cell(text)).toBe(expected);
  });

  it.each([
    ['0315-555010', ' …'],
    ['0315-5550101/12345', '03155550101 12345'],
    ['0315-5550101/55501', '03155550101 …'],
    ['0315-5550101 3', ' …'],
    ['0757-000', ' …'],
    ['0311-55500101-021', ' …'],
    ['无', ' …'],
    ['', ' …'],
    ['0315-5550101 共3部', '03155550101 …'],
  ])('%j leaves something over: %j', (text, expected) => {
    expect(cell(text)).toBe(expected);
  });

  it('keeps no word that stands beside a number', () => {
    const people = fc.stringMatching(/^[甲乙丙丁戊己庚辛]{2,4}$/);
    fc.assert(
      fc.property(people, numbers, (person, number) => {
        const parsed = parsePhoneCell(`${person}:${number}(${person})`);
        expect(JSON.stringify(parsed)).not.toContain(person);
        expect(parsed.numbers.map((one) => one.digits)).toEqual([number]);
      }),
    );
  });

  it('reads all of several numbers with any usual separator', () => {
    const separators = fc.constantFrom('/', '、', ';', '；', ',', '，', '\n', ' / ', '或');
    fc.assert(
      fc.property(
        fc.uniqueArray(numbers, { minLength: 1, maxLength: 4 }),
        separators,
        (several, separator) => {
          const parsed = parsePhoneCell(several.map(formatPhoneNumber).join(separator));
          expect(parsed.numbers.map((one) => one.digits)).toEqual(several);
          expect(parsed.complete).toBe(true);
        },
      ),
    );
  });
});

describe('every number', () => {
  it('is read back from the way it is shown', () => {
    fc.assert(fc.property(numbers, (number) => expect(read(formatPhoneNumber(number))).toBe(number)));
  });

  it('is read back in full width, with the country code, and with its extension', () => {
    const wide = (text: string) =>
      text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(numbers, fc.stringMatching(/^[1-9]\d{0,3}$/), (number, extension) => {
        expect(read(wide(formatPhoneNumber(number)))).toBe(number);
        expect(read(`+86 ${formatPhoneNumber(number)}`)).toBe(number);
        expect(read(`${formatPhoneNumber(number)} 转 ${extension}`)).toBe(`${number}#${extension}`);
      }),
    );
  });

  it('that is a landline or a mobile is the one that libphonenumber reads, where it knows it', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const kind = phoneNumberKind(number);
        const known = parsePhoneNumberFromString(number, 'CN');
        if (!known?.isValid() || (kind !== 'landline' && kind !== 'mobile')) return;
        expect(known.getType()).toBe(kind === 'mobile' ? 'MOBILE' : 'FIXED_LINE');
        expect(`+86${number.replace(/^0/, '')}`).toBe(known.number);
      }),
      { numRuns: 1000 },
    );
  });

  it('that libphonenumber holds for a landline or a mobile of China is read', () => {
    const areas = fc.oneof(
      fc.constantFrom('010', '020', '021', '022', '023', '024', '025', '027', '028', '029'),
      fc.integer({ min: 310, max: 999 }).map((area) => `0${area}`),
    );
    const candidates = fc
      .tuple(areas, fc.constantFrom('2', '3', '5', '6', '8'), fc.constantFrom(6, 7))
      .chain(([area, first, length]) => digits(length).map((rest) => area + first + rest));
    let compared = 0;
    fc.assert(
      fc.property(candidates, (number) => {
        const known = parsePhoneNumberFromString(number, 'CN');
        if (known?.getType() !== 'FIXED_LINE') return;
        compared += 1;
        expect(read(number)).toBe(number);
      }),
      { numRuns: 2000 },
    );
    expect(compared).toBeGreaterThan(150);
  });
});

describe('any text at all', () => {
  const characters = fc.constantFrom(...'0123456789', ...'-—/、;, .()+转ext电话〇零一二三四五\n');
  const likely = fc.array(characters, { maxLength: 60 }).map((parts) => parts.join(''));

  it('gives an answer and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), likely), (text) => {
        const { numbers: found, complete } = parsePhoneCell(text, { areaCode: '0311' });
        expect(complete && found.length === 0).toBe(false);
        for (const number of found) expect(phoneNumberKind(number.digits)).toBe(number.kind);
        expect(typeof parsePhoneNumber(text).ok).toBe('boolean');
      }),
      { numRuns: 1000 },
    );
  });

  it('with a digit that belongs to no number is not complete', () => {
    const strays = fc.tuple(
      fc.constantFrom('共', ' 约', '/楼', ':'),
      fc.stringMatching(/^\d{1,4}$/),
      fc.constantFrom('', '部', '号楼'),
    );
    fc.assert(
      fc.property(numbers, strays, fc.boolean(), (number, [before, stray, after], first) => {
        const extra = `${before.replace(':', '甲:')}${stray}${after}`;
        const text = first ? `${extra}甲${number}` : `${number}${extra}`;
        expect(parsePhoneCell(text).complete).toBe(false);
      }),
    );
  });

  it('takes time in proportion to its length', () => {
    // Processor time, so that a busy machine makes no difference.
    const microseconds = (text: string) => {
      const times = [1, 2, 3].map(() => {
        const started = process.cpuUsage();
        parsePhoneCell(text, { areaCode: '0311' });
        return process.cpuUsage(started).user;
      });
      return Math.max(Math.min(...times), 500);
    };
    for (const piece of [
      '0311-5550',
      '1',
      '0311',
      '55500101 ',
      '0-',
      '转',
      '一',
      '(',
      '+ ',
      '86',
      '0311-55500101-',
    ]) {
      expect(microseconds(piece.repeat(4_000))).toBeLessThan(50 * microseconds(piece.repeat(400)));
    }
  });
});

it('marks 400 numbers of blocks that are not given out', () => {
  expect(isUnissued400('4005550101')).toBe(true);
  expect(isUnissued400('4000000000')).toBe(false);
  expect(isUnissued400('031155500101')).toBe(false);
});
