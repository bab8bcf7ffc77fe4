import type { BureauTree } from '../../organization/bureau-tree.js';
import type { DuplicateReply } from './duplicate-replies.js';
import type { Duplicate } from './duplicates.js';

/** A likely duplicate for staff: nothing of the person, whom the case's own page shows to who may see them. */
export function toDuplicateReply({ row, likelihood, reasons }: Duplicate, tree: BureauTree): DuplicateReply {
  const { id, number, kind, state, channel, receivedAt, respondentName, holderCode } = row;
  return {
    id,
    number,
    kind,
    state,
    channel,
    receivedAt: receivedAt.toISOString(),
    bureauName: tree.find(holderCode)?.name ?? '',
    respondentName,
    likelihood,
    reasons,
  };
}
