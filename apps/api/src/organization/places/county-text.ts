/** A cell's text as the county rules read it: full-width folded, no blanks, no invisible characters. */
export function plainText(text: string | undefined): string {
  return (text ?? '').normalize('NFKC').replace(/[\s\p{Cc}\p{Cf}]+/gu, '');
}

/** What stands between the parts of a place in one cell: 河北省-保定市/莲池区, 北京市市辖区东城区. */
const BETWEEN_PARTS = /(?:[-—–_·.,、/|>]|市辖区|(?:省|自治区)直辖县级行政区划)*/y;

/** The position of the next part of a place. */
export function skipBetweenParts(text: string, position: number): number {
  BETWEEN_PARTS.lastIndex = position;
  BETWEEN_PARTS.test(text);
  return BETWEEN_PARTS.lastIndex;
}

const ROAD_AHEAD =
  /^[东西南北中新老旧前后内外上下大小一二三四五六七八九十\d]*(?:路|街|道|巷|胡同|大厦|大桥|桥|广场|酒店|宾馆|饭店|商场|商城|小区|花园|公园|医院|学校|中学|小学|银行)/;

/** Whether what follows a short name makes it a road or a house called after a place: 北京|路, 唐山|道, 河北|大街. */
export function isRoadAhead(rest: string): boolean {
  return ROAD_AHEAD.test(rest);
}

/** Where in an address a place may begin: its start, and after a colon or an opening bracket. */
export function pathStarts(address: string): number[] {
  const starts = [0];
  for (const match of address.matchAll(/[:(;,]/g)) starts.push(match.index + 1);
  return starts;
}
