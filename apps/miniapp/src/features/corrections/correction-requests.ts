import type { EntryFault } from '@jiweibao/shared';
import { api } from '../../platform/api';
import { withOptionalSession } from '../../platform/session';
import { askForMessage } from '../../platform/subscribe';

/** What a person says is wrong with an outlet's entry. */
export interface WrongEntry {
  outletId: string;
  faults: EntryFault[];
  note: string;
}

/** The kind of message by which a person is told what came of it; its template is fetched when the page is shown. */
const HANDLED = 'correction-handled';

/**
 * To be called in the tap itself: asks whether the person wants to be told, then sends. Neither a refusal nor WeChat being away
 * keeps the report from being sent.
 * @param idempotencyKey the same for every attempt at one report
 * @returns once the service has it for good: whether the person will be told what came of it
 */
export async function sendWrongEntry(
  { outletId, faults, note }: WrongEntry,
  idempotencyKey: string,
): Promise<{ willBeTold: boolean }> {
  const wantsNotice = (await askForMessage(HANDLED)) === 'accepted';
  return withOptionalSession(async (bearer) => {
    const body = { outletId, faults, note: note.trim() || null, wantsNotice };
    await api.write('POST', '/api/v1/outlet-corrections', { body, idempotencyKey, bearer });
    return { willBeTold: wantsNotice && bearer !== undefined };
  });
}
