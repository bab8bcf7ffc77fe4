import { createHash } from 'node:crypto';
import type { ListChangeKind } from '@jiweibao/shared';

/** A change by its place. */
export interface SampledChange {
  kind: ListChangeKind;
  position: number;
}

/**
 * So many changes, drawn by the seed: whoever asks gets the same, and a larger sample holds the smaller one. Nobody who made the list
 * knows the seed before it is submitted.
 */
export function drawSample(
  seed: string,
  counts: Readonly<Record<ListChangeKind, number>>,
  size: number,
): SampledChange[] {
  const all = (Object.keys(counts) as ListChangeKind[]).flatMap((kind) =>
    Array.from({ length: counts[kind] }, (_none, position) => ({
      kind,
      position,
      lot: lotOf(seed, kind, position),
    })),
  );
  return all
    .sort((one, other) => (one.lot < other.lot ? -1 : 1))
    .slice(0, size)
    .map(({ kind, position }) => ({ kind, position }));
}

function lotOf(seed: string, kind: ListChangeKind, position: number): string {
  return createHash('sha256').update(`${seed} ${kind} ${position}`).digest('hex');
}
