import { ENTRY_FAULTS, type EntryFault } from '@jiweibao/shared';
import type { OutletRecord } from '../registry/registry-record.js';
import type { NoteCheck } from './note-check.js';
import type { OutletCorrectionEntity } from './outlet-correction.entity.js';

/** A reader's words. */
export interface CorrectionNote {
  text: string;
  check: NoteCheck | null;
}

/** All that readers said about one outlet, in one line: twenty reports of one fault are one thing to look into. */
export interface CorrectedOutlet {
  outletId: string;
  /** Null when the outlet was removed from the registry since. */
  outlet: OutletRecord | null;
  count: number;
  /** Only faults that were named. */
  faults: { fault: EntryFault; count: number }[];
  /** Different ones, the newest first. */
  notes: CorrectionNote[];
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
    notes: differentNotes(group),
    firstReceivedAt: group[0]!.receivedAt,
    lastReceivedAt: group.at(-1)!.receivedAt,
  };
}

function differentNotes(group: readonly OutletCorrectionEntity[]): CorrectionNote[] {
  const byText = new Map<string, CorrectionNote>();
  for (const { note, noteCheck } of group.toReversed()) {
    if (note === null) continue;
    const before = byText.get(note);
    // The same words may have been checked when somebody else sent them.
    byText.set(note, { text: note, check: before?.check ?? noteCheck });
  }
  return [...byText.values()];
}
