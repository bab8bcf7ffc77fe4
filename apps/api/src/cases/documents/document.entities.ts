import { CaseDocumentEntity } from './case-document.entity.js';
import { DocumentCounterEntity } from './document-counter.entity.js';

/** What is kept of documents. */
export const DOCUMENT_ENTITIES = [CaseDocumentEntity, DocumentCounterEntity];
