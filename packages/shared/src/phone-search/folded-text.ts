/*
 * A pasted text with every way of writing a digit turned into ASCII, and every place kept: the folded text is as long as the
 * written one, so that what is found in it can be shown where it stands.
 */

/** Stands where a character shows nothing or was folded into the one before it; it parts no digits. */
export const NOTHING = '\u200b';

const CHINESE_DIGITS = '〇一二三四五六七八九';
const CIRCLED_FROM_ONE = '①②③④⑤⑥⑦⑧⑨';
const OTHER_DIGITS: Readonly<Record<string, string>> = { 零: '0', 幺: '1', '⓪': '0' };
// Shorter runs are words (一楼, 三十) and marks of a list (①).
const DIGIT_WORDS =
  /[〇零一幺二三四五六七八九⓪①②③④⑤⑥⑦⑧⑨](?:[ -]{0,2}[〇零一幺二三四五六七八九⓪①②③④⑤⑥⑦⑧⑨]){2,}/g;

const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;
const DASHES =
  /[\u00ad\u02d7\u058a\u1806\u2010-\u2015\u2043\u207b\u208b\u2212\u2500\u2501\u2e3a\u2e3b\u30fc\ufe31\ufe58\ufe63\uff70_]/g;
const BLANKS = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
/** Marks of direction, zero widths, and what makes an emoji key of a digit. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|\ufe0f|\u20e3/g;
/** 𝟎–𝟿: five alphabets of ten digits, each two UTF-16 units long. */
const MATHEMATICAL_DIGITS = /\ud835[\udfce-\udfff]/g;
const FIRST_MATHEMATICAL_DIGIT = 0xdfce;

const TOKEN = /[\dA-Za-z-]+/g;
/** Digits with O for 0 or l for 1, as somebody writes who hides a number from a filter; shorter ones are model numbers. */
const DISGUISED = /^[\dOoIl][\dOoIl-]{8,16}$/;
const FEWEST_TRUE_DIGITS = 5;

const ALL_DAY = /(?:7 ?[x×*] ?)?24 ?(?:小时|h(?:ours?)?\b)/gi;
const WEB_ADDRESS = /(?:https?:\/\/|www\.)[!-~]+/gi;

export function foldInPlace(text: string): string {
  return text
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(DASHES, '-')
    .replace(BLANKS, ' ')
    .replace(INVISIBLE, NOTHING)
    .replace(
      MATHEMATICAL_DIGITS,
      (pair) => `${(pair.charCodeAt(1) - FIRST_MATHEMATICAL_DIGIT) % 10}${NOTHING}`,
    )
    .replace(WEB_ADDRESS, (address) => '\n'.repeat(address.length))
    .replace(ALL_DAY, (words) => ' '.repeat(words.length))
    .replace(DIGIT_WORDS, (run) => run.replace(/[^ -]/g, digitOf))
    .replace(TOKEN, undisguise);
}

function digitOf(word: string): string {
  const chinese = CHINESE_DIGITS.indexOf(word);
  if (chinese >= 0) return String(chinese);
  return OTHER_DIGITS[word] ?? String(CIRCLED_FROM_ONE.indexOf(word) + 1);
}

function undisguise(token: string): string {
  if (!DISGUISED.test(token) || token.replace(/\D/g, '').length < FEWEST_TRUE_DIGITS) return token;
  return token.replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
}
