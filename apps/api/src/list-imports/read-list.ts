import type { ListContext } from './resolution/list-context.js';
import { resolveList } from './resolution/resolve-list.js';
import type { ResolvedList } from './resolved-list.js';
import { findOutletSheet } from './rows/outlet-sheet.js';
import { readSheets } from './sheet/read-sheets.js';

/**
 * Reads an outlet list and resolves its rows, in this thread. Pure but for time and memory.
 * @param bytes the content of an `.xlsx` or `.csv` file
 * @throws ListRefusal when the file cannot be read as a list at all
 */
export async function readAndResolveList(bytes: Uint8Array, context: ListContext): Promise<ResolvedList> {
  return resolveList(findOutletSheet(await readSheets(bytes)), context);
}
