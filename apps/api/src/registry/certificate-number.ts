/** Crockford's base 32: no I, L, O or U, so that a number read aloud or off a bleached paper is not mistaken. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const GROUP = 5;
const BITS = 50;

/**
 * The number that people read on a certificate, `7Q2MK-9D4XA`: the first fifty bits of its id. It is made of the id and not of the
 * token, so whoever has only seen or heard the number cannot make the code.
 */
export function certificateNumber(id: string): string {
  const bits = [...id]
    .map((letter) => BASE64URL.indexOf(letter).toString(2).padStart(6, '0'))
    .join('')
    .slice(0, BITS);
  const letters = (bits.match(/.{5}/g) ?? []).map((five) => LETTERS[Number.parseInt(five, 2)]).join('');
  return `${letters.slice(0, GROUP)}-${letters.slice(GROUP)}`;
}
