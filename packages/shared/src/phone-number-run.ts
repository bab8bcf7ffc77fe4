import { type DigitRun } from './phone-number-folding.js';
import { isAreaCode, isLocalNumber, leadingAreaCode, phoneNumberKind } from './phone-number-kinds.js';

/** One number read out of a run: canonical digits and its extension. */
export interface ReadNumber {
  digits: string;
  extension: string | null;
}

interface Candidate {
  end: number;
  digits: string;
  /** Lower is likelier. */
  cost: number;
  /** Complete in itself, so that another number may be glued to it without any gap. */
  selfContained: boolean;
}

interface Path {
  cost: number;
  areaCode: string | null;
  number: ReadNumber | null;
  from: number;
}

const COST = {
  number: 3,
  space: 1,
  superfluousPrefix: 2,
  restored: 2,
  assumedAreaCode: 1,
  extension: 1,
  glued: 5,
};
/** How long a number can be that begins with this digit. */
const LENGTHS: Readonly<Record<string, readonly number[]>> = {
  '0': [11, 12],
  '1': [5, 8, 11],
  '4': [10],
  '8': [10],
  '9': [5, 6, 8],
};

/**
 * Reads a run as one or more whole numbers that leave no digit over, in the likeliest way, or null. One pass over the
 * positions of the run with a bounded number of candidates at each, so the time is linear in its length.
 */
export function readRun(run: DigitRun, areaCode: string | null): ReadNumber[] | null {
  const length = run.digits.length;
  const best: (Path | undefined)[] = new Array(length + 1);
  best[0] = { cost: 0, areaCode, number: null, from: 0 };
  for (let start = 0; start < length; start += 1) {
    const path = best[start];
    if (path === undefined) continue;
    for (const candidate of candidatesAt(run, start, path.areaCode)) {
      const cost = path.cost + candidate.cost + gapCost(run, start, candidate.end);
      const next = leadingAreaCode(candidate.digits) ?? path.areaCode;
      keep(best, candidate.end, {
        cost,
        areaCode: next,
        number: { digits: candidate.digits, extension: null },
        from: start,
      });
      const extension = extensionAt(run, candidate);
      if (extension === null) continue;
      const number = { digits: candidate.digits, extension };
      const end = candidate.end + extension.length;
      keep(best, end, { cost: cost + COST.extension, areaCode: next, number, from: start });
    }
  }
  return backtrack(best, length);
}

/** Why a run is no number, as far as its digits tell. */
export function looksLikeLocalNumber(run: DigitRun): boolean {
  return /^[2-8]\d{6,7}$/.test(run.digits);
}

function keep(best: (Path | undefined)[], end: number, path: Path): void {
  const known = best[end];
  if (known === undefined || path.cost < known.cost) best[end] = path;
}

function backtrack(best: readonly (Path | undefined)[], length: number): ReadNumber[] | null {
  const numbers: ReadNumber[] = [];
  for (let at = length; at > 0; ) {
    const path = best[at];
    if (path?.number == null) return null;
    numbers.push(path.number);
    at = path.from;
  }
  return numbers.reverse();
}

function isBoundary(run: DigitRun, at: number): boolean {
  return at === 0 || at === run.digits.length || run.gaps[at] !== 'none';
}

/** Blanks inside a number are less likely than between two; an extension mark is never inside one. */
function gapCost(run: DigitRun, start: number, end: number): number {
  let cost = 0;
  for (let at = start + 1; at < end; at += 1) if (run.gaps[at] === 'space') cost = COST.space;
  return cost;
}

function hasExtensionMark(run: DigitRun, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at += 1) if (run.gaps[at] === 'extension') return true;
  return false;
}

function candidatesAt(run: DigitRun, start: number, areaCode: string | null): Candidate[] {
  const found = [
    ...wholeNumbers(run, start),
    ...withCountryCode(run, start),
    ...withSuperfluousPrefix(run, start),
    ...withLostZero(run, start),
    ...withoutAreaCode(run, start, areaCode),
  ];
  return found.flatMap((candidate) => {
    const glued = !isBoundary(run, start);
    if (glued && !candidate.selfContained) return [];
    if (!isBoundary(run, candidate.end) && run.digits.length - candidate.end < 7) return [];
    if (run.gaps[start] === 'extension' || hasExtensionMark(run, start, candidate.end)) return [];
    return [{ ...candidate, cost: COST.number + candidate.cost + (glued ? COST.glued : 0) }];
  });
}

/** Numbers written in full from `start` on. */
function wholeNumbers(run: DigitRun, start: number): Candidate[] {
  return (LENGTHS[run.digits[start] ?? ''] ?? []).flatMap((length) => {
    const end = start + length;
    const digits = run.digits.slice(start, end);
    const kind = digits.length === length ? phoneNumberKind(digits) : null;
    if (kind === null) return [];
    if (kind === 'landline' && hasStrayTail(run, start, end)) return [];
    const selfContained = length >= 10;
    if (!selfContained && !isBoundary(run, end)) return [];
    return [{ end, digits, cost: 0, selfContained }];
  });
}

/** `0312-5550101 8`: one or two digits after a blank are no part of the local number. */
function hasStrayTail(run: DigitRun, start: number, end: number): boolean {
  let last = end - 1;
  while (last > start && run.gaps[last] === 'none') last -= 1;
  let previous = last - 1;
  while (previous > start && run.gaps[previous] === 'none') previous -= 1;
  return last > start && end - last < 3 && last - previous > 1;
}

/** `+86`, `0086`, `86`: what follows has no leading zero, though people write one. */
function withCountryCode(run: DigitRun, start: number): Candidate[] {
  const code = /^(?:0086|86)/.exec(run.digits.slice(start, start + 4))?.[0];
  if (code === undefined || !isBoundary(run, start)) return [];
  const after = start + code.length;
  const certain = code === '0086' || (start === 0 && run.international);
  const found = [...wholeNumbers(run, after), ...lostZero(run, after)];
  return found.filter(
    ({ end }) => certain || isBoundary(run, after) || (isBoundary(run, end) && end - after === 11),
  );
}

/** An area code, or a bare 0, in front of a number that is complete without it: `022-022-55501234`, `0-400…`. */
function withSuperfluousPrefix(run: DigitRun, start: number): Candidate[] {
  const code = leadingAreaCode(run.digits.slice(start, start + 4));
  const found: Candidate[] = [];
  if (code !== null) {
    const after = start + code.length;
    found.push(...wholeNumbers(run, after));
    const bare = lostZero(run, after);
    found.push(...bare.filter(({ digits }) => digits.startsWith(code) && isBoundary(run, after)));
  }
  if (run.digits[start] === '0') {
    const mobile = wholeNumbers(run, start + 1).filter(({ digits }) => phoneNumberKind(digits) === 'mobile');
    found.push(...(isBoundary(run, start + 1) ? wholeNumbers(run, start + 1) : mobile));
  }
  return found.map((candidate) => ({ ...candidate, cost: candidate.cost + COST.superfluousPrefix }));
}

/** `31155500101`: a spreadsheet took the landline for a quantity and dropped its zero. */
function withLostZero(run: DigitRun, start: number): Candidate[] {
  if (!isBoundary(run, start)) return [];
  return lostZero(run, start)
    .filter(({ end }) => isBoundary(run, end))
    .map((candidate) => ({ ...candidate, cost: candidate.cost + COST.restored, selfContained: false }));
}

function lostZero(run: DigitRun, start: number): Candidate[] {
  return [10, 11].flatMap((length) => {
    const end = start + length;
    const digits = `0${run.digits.slice(start, end)}`;
    const whole = digits.length === length + 1 && phoneNumberKind(digits) === 'landline';
    return whole && !hasStrayTail(run, start, end) ? [{ end, digits, cost: 0, selfContained: true }] : [];
  });
}

function withoutAreaCode(run: DigitRun, start: number, areaCode: string | null): Candidate[] {
  if (areaCode === null || !isAreaCode(areaCode) || !isBoundary(run, start)) return [];
  return [7, 8].flatMap((length) => {
    const end = start + length;
    const local = run.digits.slice(start, end);
    if (local.length !== length || !isLocalNumber(local, areaCode) || hasStrayTail(run, start, end))
      return [];
    return [{ end, digits: areaCode + local, cost: COST.assumedAreaCode, selfContained: false }];
  });
}

/** The digits after 转, or after a dash where they can be nothing else. */
function extensionAt(run: DigitRun, candidate: Candidate): string | null {
  const mark = run.gaps[candidate.end];
  if (mark !== 'extension' && mark !== 'joint') return null;
  let end = candidate.end + 1;
  while (end < run.digits.length && run.gaps[end] === 'none') end += 1;
  const extension = run.digits.slice(candidate.end, end);
  if (mark === 'extension') return extension.length <= 6 ? extension : null;
  const kind = phoneNumberKind(candidate.digits);
  const takesOne = kind === 'landline' || kind === 'service400' || kind === 'service800';
  return takesOne && extension.length <= 5 && !isAreaCode(extension) ? extension : null;
}
