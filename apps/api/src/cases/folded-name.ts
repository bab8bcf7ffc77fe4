import { foldText } from '@jiweibao/shared';

/** As wide as its column: folding can make a text longer. */
const LONGEST = 120;

/** A business's name as it is compared: 演示·快修部（总店） is 演示快修部总店. Null where nothing is left of it. */
export function foldedName(name: string | null): string | null {
  const folded = [...foldText(name ?? '')].slice(0, LONGEST).join('');
  return folded || null;
}
