// GB 32100-2015: 17 places of this alphabet (no I, O, Z, S, V), then a check place. Weights are 3^(place-1) mod 31.
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const SHAPE = /^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/;

/** Whether `code` is a well-formed 统一社会信用代码 whose check place is right (GB 32100-2015). */
export function isCreditCode(code: string): boolean {
  return SHAPE.test(code) && creditCodeCheckPlace(code.slice(0, 17)) === code[17];
}

/** The 18th place for the first 17, which must be of the code's alphabet. */
export function creditCodeCheckPlace(first17: string): string {
  let sum = 0;
  let weight = 1;
  for (const place of first17) {
    sum += ALPHABET.indexOf(place) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[(31 - (sum % 31)) % 31]!;
}
