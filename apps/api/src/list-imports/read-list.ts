import type { ListRefusalCode } from './list-refusal.js';
import type { ListContext, ListOptions } from './resolution/list-context.js';
import { resolveList } from './resolution/resolve-list.js';
import type { ResolvedList } from './resolved-list.js';
import { findOutletSheet } from './rows/outlet-sheet.js';
import { readSheets } from './sheet/read-sheets.js';

/**
 * Reads an outlet list and resolves its rows, in this thread. Touches neither database nor disk; the same bytes with the
 * same context give the same list. A file from outside belongs in `readListInWorker`.
 * @param bytes the content of an `.xlsx`, `.csv` or `.txt` file
 * @throws ListRefusal when the file cannot be read as a list at all
 */
export async function readAndResolveList(bytes: Uint8Array, context: ListContext): Promise<ResolvedList> {
  return resolveList(findOutletSheet(await readSheets(bytes)), context);
}

/** What the worker is given. */
export interface ReadListTask {
  bytes: Uint8Array;
  options: ListOptions;
}

/** What the worker sends back. */
export type ReadListAnswer =
  | { kind: 'list'; list: ResolvedList }
  | { kind: 'refused'; code: ListRefusalCode; message: string };
