import { createHash } from 'node:crypto';
import type { ListChangeKind } from '@jiweibao/shared';
import { eachInSteps, mapInSteps, type Steps, sortInSteps } from '../../platform/steps.js';
import type { OutletChange } from '../list-diff.js';
import type { ListImportPlan } from '../list-import.js';
import { losing } from '../list-import.js';
import type { ListConflict } from './list-conflicts.js';
import type { UploadDiffCounts } from './list-upload.js';
import type {
  ListUploadChangeEntity,
  ListUploadChoiceEntity,
  ListUploadConflictEntity,
} from './list-upload-diff.entity.js';

/** Names what a plan would do: everything but the ids that new outlets will get. */
export function* digestOf(plan: ListImportPlan): Steps<string> {
  const hash = createHash('sha256');
  const tell = (kind: string, changes: readonly OutletChange[]) =>
    eachInSteps(changes, ({ after, fields, rowNumbers }) => {
      hash.update(JSON.stringify([kind, kind === 'added' ? rowNumbers : after.id, fields]));
    });
  yield* tell('added', plan.added);
  yield* tell('changed', yield* sortInSteps(plan.changed, byId));
  yield* tell('missing', yield* sortInSteps(plan.missing, byId));
  return hash.digest('hex');
}

const byId = (one: OutletChange, other: OutletChange) => (one.after.id < other.after.id ? -1 : 1);

/** The rows by which people page through a plan: what the list says in its order, then what it does not say, by place. */
export function* changeRows(uploadId: string, plan: ListImportPlan): Steps<ListUploadChangeEntity[]> {
  const byRow = (one: OutletChange, other: OutletChange) =>
    (one.rowNumbers[0] ?? 0) - (other.rowNumbers[0] ?? 0);
  const byPlace = (one: OutletChange, other: OutletChange) =>
    one.after.divisionCode === other.after.divisionCode
      ? byId(one, other)
      : one.after.divisionCode < other.after.divisionCode
        ? -1
        : 1;
  // What loses something comes first among the changed: it is what a person has to decide about.
  const lossesFirst = (one: OutletChange, other: OutletChange) =>
    Number(other.loses) - Number(one.loses) || byRow(one, other);
  return [
    ...(yield* rowsOf(uploadId, 'added', plan.added, byRow)),
    ...(yield* rowsOf(uploadId, 'changed', [...plan.changed, ...plan.spared], lossesFirst)),
    ...(yield* rowsOf(uploadId, 'missing', [...plan.missing, ...plan.kept], byPlace)),
  ];
}

function* rowsOf(
  uploadId: string,
  kind: ListChangeKind,
  changes: readonly OutletChange[],
  order: (one: OutletChange, other: OutletChange) => number,
): Steps<ListUploadChangeEntity[]> {
  let position = 0;
  return yield* mapInSteps(yield* sortInSteps(changes, order), ({ after, rowNumbers, fields, loses }) => ({
    uploadId,
    kind,
    position: position++,
    outletId: after.id,
    outletName: after.name,
    divisionCode: after.divisionCode,
    listRow: rowNumbers[0] ?? null,
    loses,
    fields: JSON.stringify(fields),
  }));
}

export function* conflictRows(
  uploadId: string,
  conflicts: readonly ListConflict[],
): Steps<ListUploadConflictEntity[]> {
  let position = 0;
  return yield* mapInSteps(conflicts, ({ rowNumber, kind, detail }) => ({
    uploadId,
    position: position++,
    listRow: rowNumber,
    kind,
    detail: JSON.stringify(detail),
  }));
}

export function diffCounts(
  plan: ListImportPlan,
  conflicts: readonly ListConflict[],
  choices: readonly Pick<ListUploadChoiceEntity, 'outletId' | 'about'>[],
): UploadDiffCounts {
  const decided = new Set(choices.map(({ about, outletId }) => `${about} ${outletId}`));
  const undecided = (about: string, changes: readonly OutletChange[]) =>
    changes.filter(({ after }) => !decided.has(`${about} ${after.id}`)).length;
  const absent = [...plan.missing, ...plan.kept];
  const losses = [...losing(plan.changed), ...plan.spared, ...sparedAndChanged(plan)];
  return {
    added: plan.added.length,
    changed: plan.changed.length,
    unchanged: plan.counts.unchanged,
    missing: absent.length,
    missingUndecided: undecided('missing', absent),
    losing: losses.length,
    losingUndecided: undecided('loss', losses),
    registeredInScope: plan.registeredInScope,
    conflicts: conflicts.length,
    claimsOfOthers: conflicts.filter(({ detail, kind }) => detail.shared !== null || kind === 'servicePhone')
      .length,
  };
}

/** Changed in other ways, and kept from losing something. */
function sparedAndChanged({ changed }: ListImportPlan): OutletChange[] {
  const lost = new Set(losing(changed));
  return changed.filter((change) => change.loses && !lost.has(change));
}
