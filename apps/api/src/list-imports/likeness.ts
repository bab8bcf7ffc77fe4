import { foldText } from '@jiweibao/shared';

/** How alike two texts are, 0 to 1: the share of neighbouring character pairs that they have in common (Dice's measure). */
export function likeness(one: string, other: string): number {
  const [first, second] = [pairsOf(foldText(one)), pairsOf(foldText(other))];
  const total = first.length + second.length;
  if (total === 0) return 0;
  const left = new Map<string, number>();
  for (const pair of first) left.set(pair, (left.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of second) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    common++;
  }
  return (2 * common) / total;
}

function pairsOf(text: string): string[] {
  const characters = [...text];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
