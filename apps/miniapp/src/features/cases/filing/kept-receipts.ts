import { storedValue } from '../../../platform/stored-value';
import type { FilingReceipt } from './case-filing-requests';

/*
 * Receipts whose query code the person has not noted yet. The service tells the code once; a page that was closed at the wrong
 * moment must not lose it. A receipt without a code needs no keeping: its cases are in the list of whoever is logged in.
 */

const receipts = storedValue<FilingReceipt[]>('caseReceipts', [], isReceiptList);

/** Where the phone refuses to keep it, it holds until the program is closed. */
export function keepReceipt(receipt: FilingReceipt): void {
  if (receipt.queryCode === null) return;
  receipts.change((kept) => [...withoutReceipt(kept, receipt), receipt]);
}

/** The one that was received first, of those not noted; null for none. */
export function keptReceipt(): FilingReceipt | null {
  return receipts.read()[0] ?? null;
}

export function dropReceipt(receipt: FilingReceipt): void {
  receipts.change((kept) => withoutReceipt(kept, receipt));
}

/** False when the phone refused and has them still. */
export function dropAllReceipts(): boolean {
  return receipts.clear();
}

function withoutReceipt(kept: readonly FilingReceipt[], { queryCode }: FilingReceipt): FilingReceipt[] {
  return kept.filter((each) => each.queryCode !== queryCode);
}

function isReceiptList(value: unknown): value is FilingReceipt[] {
  return Array.isArray(value) && value.every(isReceipt);
}

function isReceipt(value: unknown): boolean {
  const { receivedAt, cases, queryCode } = (value ?? {}) as Partial<FilingReceipt>;
  const areCases = Array.isArray(cases) && cases.every((each) => typeof each?.answerBy?.on === 'string');
  return areCases && typeof receivedAt === 'string' && typeof queryCode === 'string';
}
