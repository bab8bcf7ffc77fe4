import { isDeepStrictEqual } from 'node:util';
import { eachInSteps, type Steps } from '../platform/steps.js';
import type { RegisteredOutlet } from '../registry/registered-outlet.js';
import type { ListImportChangeKind } from './list-import.entity.js';
import { type FieldChange, fieldsOf, withFieldsBefore } from './outlet-fields.js';

/** What a batch did to one outlet. */
export interface RecordedChange {
  outletId: string;
  kind: ListImportChangeKind;
  fields: FieldChange[];
}

export interface RollbackPlan {
  restored: RegisteredOutlet[];
  /** Names of outlets that somebody changed since; the batch cannot be taken back while there are any. */
  conflicts: string[];
}

/** Takes the changes back, field by field; what others did to other fields stays. */
export function* planRollback(changes: RecordedChange[], present: RegisteredOutlet[]): Steps<RollbackPlan> {
  const byId = new Map(present.map((outlet) => [outlet.id, outlet]));
  const plan: RollbackPlan = { restored: [], conflicts: [] };
  yield* eachInSteps(changes, (change) => {
    const outlet = byId.get(change.outletId);
    if (!outlet)
      throw new Error(`outlet ${change.outletId} of a batch is gone, and outlets are never deleted`);
    if (stillAsLeft(outlet, change)) plan.restored.push(restore(outlet, change));
    else plan.conflicts.push(outlet.name);
  });
  return plan;
}

/** A created outlet would vanish as a whole, so nothing about it may have changed; of others only the fields that changed. */
function stillAsLeft(outlet: RegisteredOutlet, { kind, fields }: RecordedChange): boolean {
  const now = fieldsOf(outlet);
  const left = fields.every(({ field, after }) => isDeepStrictEqual(now.get(field) ?? null, after));
  if (kind !== 'created') return left;
  const recorded = new Set(fields.map(({ field }) => field));
  return left && [...now].every(([field, value]) => recorded.has(field) || value === null);
}

function restore(outlet: RegisteredOutlet, { kind, fields }: RecordedChange): RegisteredOutlet {
  // Its row stays, because people may hold its id; readers no longer see it, and nobody ever authorized it.
  if (kind === 'created') return { ...outlet, state: 'closed', authorizations: [] };
  return withFieldsBefore(outlet, fields);
}
