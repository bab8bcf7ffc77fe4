import { ENTRY_FAULTS, type EntryFault, newIdempotencyKey } from '@jiweibao/shared';
import { readStored, removeStored, writeStored } from '../../platform/phone-storage';

/** What was chosen and typed and not sent yet, kept on this phone; with the key under which it goes out, however often. */
export interface WrongEntryDraft {
  outletId: string;
  faults: EntryFault[];
  note: string;
  key: string;
}

function emptyDraft(outletId: string): WrongEntryDraft {
  return { outletId, faults: [], note: '', key: newIdempotencyKey() };
}

/** The draft about this outlet, or an empty one; a draft about another outlet stays until this one is begun. */
export function readDraft(outletId: string): WrongEntryDraft {
  const draft = readStored('wrongEntryDraft', isDraft);
  return draft?.outletId === outletId ? draft : emptyDraft(outletId);
}

/** Another report than the one before goes out under a key of its own. */
export function changeDraft(
  draft: WrongEntryDraft,
  change: Partial<Pick<WrongEntryDraft, 'faults' | 'note'>>,
) {
  const next = { ...draft, ...change, key: newIdempotencyKey() };
  writeStored('wrongEntryDraft', next);
  return next;
}

export function dropDraft(): void {
  removeStored('wrongEntryDraft');
}

function isDraft(value: unknown): value is WrongEntryDraft {
  if (typeof value !== 'object' || value === null) return false;
  const { outletId, faults, note, key } = value as Record<string, unknown>;
  const areTexts = [outletId, note, key].every((each) => typeof each === 'string');
  return areTexts && Array.isArray(faults) && faults.every((fault) => ENTRY_FAULTS.includes(fault));
}
