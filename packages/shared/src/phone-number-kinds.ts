/** What a Chinese number is, told from its digits alone. */
export type PhoneNumberKind =
  | 'service400'
  | 'service800'
  | 'service95'
  | 'service96'
  | 'service12'
  | 'service1010'
  | 'mobile'
  | 'landline';

// Long-distance area codes with their leading zero (工信部 numbering plan, as of the metadata of libphonenumber 9).
const AREA_CODE =
  /^0(?:10|2[0-57-9]|3(?:1\d|35|49|5\d|7[0-79]|9[1-8])|4(?:1[1-9]|2[179]|3[1-9]|5[1-9]|6[47-9]|7\d|8[23])|5(?:1\d|2[37]|3\d|4[36]|5\d|6[1-46]|7\d|80|9[1-9])|6(?:3[1-5]|6[0238]|9[12])|7(?:01|1\d|2[248]|3\d|4[3-6]|5\d|6[0236-9]|7\d|9\d)|8(?:1[236-8]|2[5-7]|3\d|5[14-9]|7\d|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-9]|3\d|4[13]|5[1-5]|7\d|9\d))$/;

const RULES: readonly [PhoneNumberKind, RegExp][] = [
  ['service400', /^400\d{7}$/],
  ['service800', /^800\d{7}$/],
  ['service1010', /^1010\d{4}$/],
  ['service95', /^(?:95\d{3,4}|9510\d{4})$/],
  ['service96', /^96\d{3,4}$/],
  ['service12', /^12\d{3}$/],
  ['mobile', /^1[3-9]\d{9}$/],
];

export function isAreaCode(digits: string): boolean {
  return AREA_CODE.test(digits);
}

/** The area code at the head of `digits`, leading zero included, or null. */
export function leadingAreaCode(digits: string): string | null {
  for (const length of [3, 4]) {
    const head = digits.slice(0, length);
    if (head.length === length && isAreaCode(head)) return head;
  }
  return null;
}

/** Whether `local` can stand behind this area code: eight digits in the big cities, seven or eight elsewhere. */
export function isLocalNumber(local: string, areaCode: string): boolean {
  return areaCode.length === 3 ? /^[2-8]\d{7}$/.test(local) : /^[2-8]\d{6,7}$/.test(local);
}

/** The kind of a canonical number (digits only, a landline with its area code), or null when it is none. */
export function phoneNumberKind(digits: string): PhoneNumberKind | null {
  for (const [kind, rule] of RULES) if (rule.test(digits)) return kind;
  const areaCode = leadingAreaCode(digits);
  return areaCode !== null && isLocalNumber(digits.slice(areaCode.length), areaCode) ? 'landline' : null;
}

/** True for a 400 number whose fourth digit is in a block that is not given out (only 0, 1, 6, 7, 8 and 9 are). */
export function isUnissued400(digits: string): boolean {
  return /^400[^016789]\d{6}$/.test(digits);
}

/**
 * A canonical number as people write it: `400-555-0101`, `0311-5550 0101`, `138 0000 0000`, `95598`.
 * Digits that are no number come back unchanged.
 */
export function formatPhoneNumber(digits: string): string {
  switch (phoneNumberKind(digits)) {
    case 'service400':
    case 'service800':
      return `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}`;
    case 'mobile':
      return `${digits.slice(0, 3)} ${digits.slice(3, 7)} ${digits.slice(7)}`;
    case 'landline': {
      const areaCode = leadingAreaCode(digits)!;
      const local = digits.slice(areaCode.length);
      return `${areaCode}-${local.slice(0, -4)} ${local.slice(-4)}`;
    }
    default:
      return digits.length === 8 ? `${digits.slice(0, 4)} ${digits.slice(4)}` : digits;
  }
}
