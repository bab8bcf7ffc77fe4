/**
 * Which suggestion is picked after a key: undefined where the key does not pick, null for what was typed.
 * @param count of suggestions
 */
export function pickAfter(picked: number | null, key: string, count: number): number | null | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return picked === null ? 0 : Math.min(picked + 1, count - 1);
  if (key === 'ArrowUp') return picked === null || picked === 0 ? null : picked - 1;
  return undefined;
}
