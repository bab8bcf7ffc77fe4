import {
  isListUploadEditable,
  LIST_UPLOAD_TRANSITIONS,
  type ListUploadAct,
  type ListUploadActor,
} from '@jiweibao/shared';
import { fieldsNeeded } from './column-mapping.js';
import type { ListUploadEntity } from './list-upload.entity.js';
import type { ListUploadEventEntity } from './list-upload-event.entity.js';
import type { UploadLayout } from './upload-layout.js';
import type { ListUploadLineReply, ListUploadReply, UploadLayoutReply } from './upload-replies.js';
import type { UploadRowsFilter } from './upload-requests.js';
import type { RowFilter } from './upload-row.repository.js';
import { whyNotSubmittable } from './upload-submission.js';

/** What things and people are called, to whoever asks. */
export interface UploadNames {
  /** By account; of the other side's people only when they may be told. */
  people: ReadonlyMap<string, string>;
  bureauName: (code: string) => string | null;
}

export function toUploadLine(upload: ListUploadEntity, { people }: UploadNames): ListUploadLineReply {
  return {
    id: upload.id,
    state: upload.state,
    stage: upload.stage,
    fileName: upload.fileName,
    fileVersion: upload.fileVersion,
    createdAt: upload.createdAt.toISOString(),
    createdBy: people.get(upload.createdBy) ?? null,
    changedAt: upload.changedAt.toISOString(),
    submittedAt: upload.submittedAt?.toISOString() ?? null,
    rowCounts: parsed(upload.rowCounts),
    diffCounts: parsed(upload.diffCounts),
    batch: upload.listImportId,
  };
}

/** @param who whose acts are offered */
export function toUploadReply(
  upload: ListUploadEntity,
  events: readonly ListUploadEventEntity[],
  names: UploadNames,
  who: Exclude<ListUploadActor, 'either'>,
): ListUploadReply {
  const layout = parsed<UploadLayout>(upload.layout);
  const read = layout?.header?.columns.flatMap(({ field }) => field ?? []) ?? [];
  return {
    ...toUploadLine(upload, names),
    progress: { done: upload.progressDone, total: upload.progressTotal },
    failure:
      upload.failureCode === null ? null : { code: upload.failureCode, message: upload.failureMessage ?? '' },
    layout: layout && toLayoutReply(layout),
    statement: JSON.parse(upload.statement),
    needsMapping: layout !== null && !fieldsNeeded(read),
    faultCounts: parsed(upload.faultCounts) ?? [],
    notices: (parsed<ListUploadReply['notices']>(upload.notices) ?? []).map(
      ({ cell, code, severity, message }) => ({ cell, code, severity, message }),
    ),
    attestation:
      upload.attestedAt === null || upload.attestationVersion === null
        ? null
        : {
            version: upload.attestationVersion,
            by: names.people.get(upload.attestedBy!) ?? null,
            at: upload.attestedAt.toISOString(),
            current: upload.attestedEdition === upload.edition,
          },
    leftToDo: isListUploadEditable(upload.state) && upload.stage === 'ready' ? whyNotSubmittable(upload) : [],
    reviewWord: upload.reviewWord,
    reviewBureauName: upload.reviewBureauCode === null ? null : names.bureauName(upload.reviewBureauCode),
    acts: actsOf(upload, who),
    events: events.map(({ act, actorKind, accountId, happenedAt, word }) => ({
      act,
      actorKind,
      actorName: names.people.get(accountId) ?? null,
      at: happenedAt.toISOString(),
      word,
    })),
  };
}

function actsOf({ state }: ListUploadEntity, who: ListUploadActor): ListUploadAct[] {
  return LIST_UPLOAD_TRANSITIONS.filter(
    (each) => each.from === state && (each.who === who || each.who === 'either'),
  ).map(({ act }) => act);
}

function toLayoutReply({ sheets, sheetName, header, firstRows }: UploadLayout): UploadLayoutReply {
  return {
    sheets,
    sheetName,
    header: header && {
      firstRow: header.firstRow,
      lastRow: header.lastRow,
      columns: header.columns,
    },
    firstRows,
  };
}

export function toRowFilter(query: UploadRowsFilter): RowFilter {
  return {
    fault: query.fault ?? null,
    severity: query.severity ?? null,
    outcome: query.outcome ?? null,
    onlyFaults: query.onlyFaults === 'true',
    onlyFixed: query.onlyFixed === 'true',
    onlyReturned: query.onlyReturned === 'true',
  };
}

// Our own columns, written by this room alone.
function parsed<Value>(json: string | null): Value | null {
  return json === null ? null : (JSON.parse(json) as Value);
}
