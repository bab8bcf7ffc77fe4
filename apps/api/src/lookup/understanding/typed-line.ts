import { foldText } from './fold-text.js';

/** A line as typed, folded character by character so that every folded character leads back to what the person wrote. */
export interface TypedLine {
  folded: string;
  /** For each folded character: whether a blank or a mark, or the start of the line, stands before it. One longer than `folded`. */
  breaks: boolean[];
  /** Whether a Latin letter or a digit stands there. */
  latin: boolean[];
  /** The person's own text behind `folded.slice(start, end)`. */
  original(start: number, end: number): string;
}

export function readLine(text: string): TypedLine {
  const breaks = [true];
  const latin: boolean[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (let at = 0; at < text.length; ) {
    const length = isHighSurrogate(text.charCodeAt(at)) ? 2 : 1;
    const part = foldAt(text, at, length);
    if (part === '') breaks[folded.length] = true;
    for (let i = 0; i < part.length; i++) {
      starts.push(at);
      ends.push(at + length);
      latin.push(isLatinOrDigit(part.charCodeAt(i)));
      breaks.push(false);
    }
    folded += part;
    at += length;
  }
  breaks[folded.length] = true;
  return { folded, breaks, latin, original: (start, end) => text.slice(starts[start], ends[end - 1]) };
}

/** `foldText` of one character, with short cuts for what most lines are made of: this runs on every search. */
function foldAt(text: string, at: number, length: number): string {
  const code = text.charCodeAt(at);
  if (code === 0x20) return '';
  if ((code >= 0x4e00 && code <= 0x9fff) || isLatinOrDigit(code)) return text[at]!;
  return foldText(text.slice(at, at + length));
}

function isLatinOrDigit(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/** Whether a word can begin or end at a position: at a break, or where letters and Han meet. */
export function isSeam(line: TypedLine, at: number): boolean {
  return line.breaks[at] === true || line.latin[at - 1] !== line.latin[at];
}
