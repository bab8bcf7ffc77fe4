import { phoneNumberKind } from '../phone-number-kinds.js';
import { NOTHING } from './folded-text.js';

/*
 * Numbers whose groups are parted by what elsewhere ends a number: `400/555/0101`, `138,0000,5553`, or the end of a line. Only
 * the groups that people write are joined, and only where they make one whole number; places in the text stay.
 */

const MARKED = /(^|\d?\D)(\d{3})([/|,])(\d{3,4})\3(\d{4})(?!\d|[/|,.-]\d)/g;
const BELONGS_TO_DIGITS = /\d[/|,.:-]$/;

const LINE_END = /(\r?)\n/g;
const LOOKED_AT = 20;
const HEAD = /(^|\d[./:,]|\D)(\d[\d -]*)$/;
const REST = /^[ -]?\d(?:[ -]{0,2}\d)*/;
const SPEAKS_AGAINST = /^(?:[\w%]|[./:,-]\d| ?[年月日时点元块个件号楼])/;
const LAST_GROUP = 4;
const FIRST_GROUP = 3;
const FEWEST_DIGITS = 10;

export function joinBroken(folded: string): string {
  return folded
    .replace(MARKED, (whole, before: string, first: string, _mark, middle: string, last: string) =>
      isWhole(first + middle + last) && !BELONGS_TO_DIGITS.test(before)
        ? `${before}${first}-${middle}-${last}`
        : whole,
    )
    .replace(LINE_END, (lineEnd, _return, at: number, text: string) => {
      const before = text.slice(Math.max(0, at - LOOKED_AT), at);
      const after = text.slice(at + lineEnd.length, at + lineEnd.length + LOOKED_AT);
      return isOneNumber(before, after) ? ` ${NOTHING.repeat(lineEnd.length - 1)}` : lineEnd;
    });
}

function isOneNumber(before: string, after: string): boolean {
  const [, neighbour = '', head = ''] = HEAD.exec(before) ?? [];
  const [rest = ''] = REST.exec(after) ?? [];
  if (head === '' || rest === '' || /^\d/.test(neighbour)) return false;
  if (SPEAKS_AGAINST.test(after.slice(rest.length))) return false;
  const parts = [head, rest].map((part) => part.replace(/\D/g, '')) as [string, string];
  if (!isWhole(parts.join(''))) return false;
  return head.endsWith('-') || rest.startsWith('-') || isBetweenGroups(head, parts);
}

/** Without a dash: behind the area code or `138`, or before the last four; but `400555` alone is also a postcode. */
function isBetweenGroups(head: string, [first, second]: [string, string]): boolean {
  const isArea =
    first.startsWith('0') && phoneNumberKind(first + second) === 'landline' && second.length >= 7;
  const isPostcode = /^\d{6}$/.test(head.trim());
  return isArea || first.length === FIRST_GROUP || (second.length === LAST_GROUP && !isPostcode);
}

function isWhole(digits: string): boolean {
  return digits.length >= FEWEST_DIGITS && phoneNumberKind(digits) !== null;
}
