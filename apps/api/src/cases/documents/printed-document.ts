import type { DocumentContent } from './document-content.js';

/** A form as it is to be read or printed. */
export interface PrintedDocument {
  content: DocumentContent;
  /** 文号; null for a draft, which has none. */
  number: string | null;
  /** Why it is void; null for one that holds. */
  voidReason: string | null;
  /** The installation is a demonstration. */
  demo: boolean;
}

/** What is stamped across it, or null. */
export function stampOf({ number, voidReason, demo }: PrintedDocument): string | null {
  if (number === null) return '草稿';
  if (voidReason !== null) return '作废';
  return demo ? '演示' : null;
}

/** What a reader must know before they take it for a document that holds; a sentence each. */
export function warningsOf({ number, voidReason, demo }: PrintedDocument): string[] {
  return [
    ...(number === null ? ['草稿：还没有文号，不是正式文书。'] : []),
    ...(voidReason === null ? [] : [`这份文书已经作废，文号不再使用。原因：${voidReason}`]),
    ...(demo ? ['演示：单位、人和号码都是虚构的，不能当真。'] : []),
  ];
}

/** The notes as they stand below: numbered only where there are several. */
export function numberedNotes(notes: readonly string[]): string[] {
  return notes.map((note, at) => `注${notes.length > 1 ? at + 1 : ''}：${note}`);
}
