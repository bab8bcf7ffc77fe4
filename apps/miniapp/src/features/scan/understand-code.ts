import type { ScannedCode } from '../../platform/scan';
import { codeInLink, codeInPath, hostOf, type OwnPage, ownPageInLink } from './certificate-in-code';
import { numberInCode } from './number-in-code';

/** What a scanned code is, as far as it can prove anything: a certificate and a number can be checked, the rest proves nothing. */
export type UnderstoodCode =
  | { kind: 'certificate'; code: string }
  | { kind: 'number'; number: string }
  /** Of this service, and no certificate; `opens` is what may be opened of it. */
  | { kind: 'ownPage'; opens: OwnPage | null }
  | { kind: 'otherMiniProgram' }
  | { kind: 'barcode' }
  | { kind: 'link'; host: string }
  | { kind: 'text' };

/**
 * Kinds of code that hold a row of characters for goods and parcels, by the names of wx.scanCode's `scanType`. A number in one is
 * an article's or a parcel's, even where it looks like a telephone's.
 */
const BARCODES: readonly string[] = [
  'CODABAR',
  'CODE_25',
  'CODE_39',
  'CODE_93',
  'CODE_128',
  'EAN_8',
  'EAN_13',
  'ITF',
  'RSS_14',
  'RSS_EXPANDED',
  'UPC_A',
  'UPC_E',
  'UPC_EAN_EXTENSION',
];

/** @param ownOrigin of our browser pages, whose short addresses are printed on certificates */
export function understandCode({ text, type, path }: ScannedCode, ownOrigin: string): UnderstoodCode {
  if (path !== null) {
    const code = codeInPath(path);
    return code === null ? { kind: 'ownPage', opens: null } : { kind: 'certificate', code };
  }
  if (type === 'WX_CODE') return { kind: 'otherMiniProgram' };
  if (BARCODES.includes(type)) return { kind: 'barcode' };
  const code = codeInLink(text, ownOrigin);
  if (code !== null) return { kind: 'certificate', code };
  const own = ownPageInLink(text, ownOrigin);
  if (own !== null) return { kind: 'ownPage', opens: own.page };
  const number = numberInCode(text);
  if (number !== null) return { kind: 'number', number };
  const host = hostOf(text);
  return host === null ? { kind: 'text' } : { kind: 'link', host };
}
