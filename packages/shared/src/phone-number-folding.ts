/*
 * A person's writing, folded into digits and what stands between them. Words are looked at and let go: nothing but digits
 * and the kind of each gap leaves this file, so a name beside a number is kept nowhere.
 */

/** What stands before a digit: nothing, a joint inside numbers, an extension mark, or the start of a further run. */
export type Gap = 'none' | 'joint' | 'wave' | 'space' | 'extension';

/** Digits between two separators that no number can cross; `gaps[i]` stands before `digits[i]`. */
export interface DigitRun {
  digits: string;
  gaps: Gap[];
  /** Cut off from the previous run by a separator alone (`/`, `、`): its digits may be the tail of another number. */
  maybeTail: boolean;
  /** Written with `+` in front. */
  international: boolean;
  /** Labelled as something that nobody rings up: a fax, a postcode, an account. */
  notAPhone: boolean;
}

const CHINESE_DIGITS: Readonly<Record<string, string>> = {
  〇: '0',
  零: '0',
  一: '1',
  幺: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};
// Shorter runs are words (一楼, 三十).
const CHINESE_DIGIT_RUN = /[〇零一幺二三四五六七八九](?:[ -]{0,2}[〇零一幺二三四五六七八九]){2,}/g;

const DASHES =
  /[\u002d\u00ad\u02d7\u058a\u1806\u2010-\u2015\u2043\u207b\u208b\u2212\u2500\u2501\u2e3a\u2e3b\u30fc\ufe31\ufe58\ufe63\uff0d\uff70_]/g;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const ALL_DAY = /(?:7\s*[x×*]\s*)?24\s*(?:小时|h(?:ours?)?\b)/gi;

/** Full-width forms, dashes, blanks, Chinese digits and bidi marks reduced to plain ASCII where one exists. */
export function foldPhoneText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .replace(CHINESE_DIGIT_RUN, (run) => run.replace(/[^ -]/g, (digit) => CHINESE_DIGITS[digit] ?? digit))
    .replace(ALL_DAY, ' ');
}

const EXTENSION_MARK = /^[\s\-:.([]*(?:转接?|分机号?|内线|extension|ext|x|#|\*)[\s\-:.)\]]*$/i;
const SEPARATOR = /[/、;,\n\r\t|\\&。]|或|和|及/;
const NOT_A_PHONE = /传真|fax|邮编|邮政编码|qq|微信/i;
const PHONE_LABEL = /电话|tel|phone|热线|手机|座机/i;
const WAVE = /[~∼∿〜]/;
const JOINT = /[-.·•()[\]【】〔〕]/;
const WORD = /[^\s\-.·•()[\]【】〔〕~∼∿〜+/、;,|\\&。'"‘’“”]/;

interface Between {
  kind: Gap | 'separator' | 'word';
  plus: boolean;
}

/** Cuts folded text into runs of digits. */
export function digitRuns(folded: string): DigitRun[] {
  const runs: DigitRun[] = [];
  let run: DigitRun | null = null;
  let end = 0;
  for (const match of folded.matchAll(/\d+/g)) {
    const text = folded.slice(end, match.index);
    const between = classify(text);
    end = match.index + match[0].length;
    if (run === null || between.kind === 'separator' || between.kind === 'word') {
      run = {
        digits: '',
        gaps: ['none'],
        maybeTail: run !== null && between.kind === 'separator',
        international: between.plus,
        notAPhone: NOT_A_PHONE.test(text) && !PHONE_LABEL.test(text),
      };
      runs.push(run);
    } else {
      run.gaps.push(between.kind);
    }
    run.digits += match[0];
    for (let i = 1; i < match[0].length; i += 1) run.gaps.push('none');
  }
  return runs;
}

function classify(between: string): Between {
  const plus = /\+\s*[([]?$/.test(between);
  if (EXTENSION_MARK.test(between)) return { kind: 'extension', plus };
  if (SEPARATOR.test(between))
    return { kind: WORD.test(between.replace(/[或和及]/g, '')) ? 'word' : 'separator', plus };
  if (WORD.test(between)) return { kind: 'word', plus };
  if (plus) return { kind: 'separator', plus };
  if (WAVE.test(between)) return { kind: 'wave', plus };
  return { kind: JOINT.test(between) ? 'joint' : 'space', plus };
}

/** Whether Latin letters stand in the text beside the labels that people write at phone numbers. */
export function hasLatinWord(folded: string): boolean {
  // No look-behind: phones of before 2023 (iOS 16.3) fail on the whole program that holds one.
  const rest = folded
    .replace(/telephone|phone|tel|mobile|hotline|fax|extension|ext/gi, '')
    .replace(/(\d\s*)x(?=\s*\d)/gi, '$1');
  return /[a-z]/i.test(rest);
}
