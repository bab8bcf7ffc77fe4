import { foldText } from '@jiweibao/shared';
import type { BlindIndex } from '../platform/crypto/blind-index.js';
import { INDEXED_FIELDS } from './privacy/sealed-fields.js';

/**
 * What a business is found by however its name was written: 演示·快修部（总店） and 演示快修部 总店 have the same. Null where nothing
 * is left of the name.
 */
export function respondentNameIndex(index: BlindIndex, name: string | null): string | null {
  const folded = foldText(name ?? '');
  return folded === '' ? null : index.of(INDEXED_FIELDS.respondentName, folded);
}
