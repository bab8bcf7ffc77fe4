import { pinyin } from 'pinyin-pro';

/** Syllables of a name without tones, separated by blanks: `hai er`. Letters and digits stay: `TCL 王牌` is `tcl wang pai`. */
export function brandPinyin(name: string): string {
  return pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .join(' ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
