import type { Segment } from '../segment/segment.js';
import { SegmentBuilder } from '../segment/segment-builder.js';
import { outletId, readOutlet } from '../segment/segment-reading.js';
import type { MergeTask } from './model-keeper.js';

/** One segment of a base without its replaced outlets and of the delta over it; both are met by ascending id. */
export function mergeSegments({ base, delta, replaced }: MergeTask): Segment {
  const builder = new SegmentBuilder();
  let next = 0;
  for (let ordinal = 0; ordinal < base.tables.outletCount; ordinal++) {
    if (replaced !== null && (replaced[ordinal >>> 3]! & (1 << (ordinal & 7))) !== 0) continue;
    const id = outletId(base, ordinal);
    while (next < delta.tables.outletCount && outletId(delta, next) < id)
      builder.add(readOutlet(delta, next++));
    builder.add(readOutlet(base, ordinal));
  }
  while (next < delta.tables.outletCount) builder.add(readOutlet(delta, next++));
  return builder.finish();
}
