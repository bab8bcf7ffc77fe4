import type { ListedDocument } from './document-reading.js';
import type { DocumentReply } from './document-replies.js';

/** A document of a list, for staff. */
export function toDocumentReply(document: ListedDocument): DocumentReply {
  const { id, form, title, number, state, issuedAt, voidedAt, voidReason, mayVoid } = document;
  return {
    id,
    form,
    title,
    number,
    state,
    issuedAt: issuedAt.toISOString(),
    voidedAt: voidedAt?.toISOString() ?? null,
    voidReason,
    mayVoid,
  };
}
