import type { EntryFault } from '@jiweibao/shared';
import { api } from '../../platform/api';

/** What a person says is wrong with an outlet's entry. */
export interface WrongEntry {
  outletId: string;
  faults: EntryFault[];
  note: string;
}

/** Resolves once the service has it for good. @param idempotencyKey the same for every attempt at one report */
export async function sendWrongEntry(
  { outletId, faults, note }: WrongEntry,
  idempotencyKey: string,
): Promise<void> {
  await api.write('POST', '/api/v1/outlet-corrections', {
    body: { outletId, faults, note: note.trim() || null },
    idempotencyKey,
  });
}
