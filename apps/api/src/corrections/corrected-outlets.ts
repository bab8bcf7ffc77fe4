import { ENTRY_FAULTS, type EntryFault } from '@jiweibao/shared';
import type { OutletRecord } from '../registry/registry-record.js';
import type { OutletCorrectionEntity } from './outlet-correction.entity.js';

/** All that readers said about one outlet, in one line: twenty reports of one fault are one thing to look into. */
export interface CorrectedOutlet {
  outletId: string;
  /** Null when the outlet was removed from the registry since. */
  outlet: OutletRecord | null;
  count: number;
  /** Only faults that were named. */
  faults: { fault: EntryFault; count: number }[];
  /** Different ones, the newest first. */
  notes: string[];
  firstReceivedAt: Date;
  lastReceivedAt: Date;
}

/** One line an outlet, the most reported first, then the one that waits longest. @param corrections the oldest first */
export function groupByOutlet(
  corrections: readonly OutletCorrectionEntity[],
  outlets: readonly OutletRecord[],
): CorrectedOutlet[] {
  const known = new Map(outlets.map((outlet) => [outlet.id, outlet]));
  const groups = new Map<string, OutletCorrectionEntity[]>();
  for (const correction of corrections) {
    const group = groups.get(correction.outletId);
    if (group) group.push(correction);
    else groups.set(correction.outletId, [correction]);
  }
  return [...groups]
    .map(([outletId, group]) => toCorrectedOutlet(outletId, known.get(outletId) ?? null, group))
    .sort((a, b) => b.count - a.count || a.firstReceivedAt.getTime() - b.firstReceivedAt.getTime());
}

function toCorrectedOutlet(
  outletId: string,
  outlet: OutletRecord | null,
  group: readonly OutletCorrectionEntity[],
): CorrectedOutlet {
  const faults = ENTRY_FAULTS.map((fault) => ({
    fault,
    count: group.filter((correction) => correction.faults.includes(fault)).length,
  }));
  return {
    outletId,
    outlet,
    count: group.length,
    faults: faults.filter(({ count }) => count > 0),
    notes: [...new Set(group.flatMap(({ note }) => note ?? []).reverse())],
    firstReceivedAt: group[0]!.receivedAt,
    lastReceivedAt: group.at(-1)!.receivedAt,
  };
}
