import { parsePhoneNumber } from '@jiweibao/shared';
import { numbersIn, writtenOut } from './found-numbers';

/** What somebody typed or pasted into a box for one number. */
export type TypedNumbers =
  | { kind: 'one'; number: string }
  | { kind: 'several'; numbers: string[] }
  | { kind: 'none'; fault: string };

/** 110, 12315: the API knows the public ones by name. */
const SHORT_NUMBER = /^\d{3,5}$/;

/** Reads it here, so that the words around a number stay on the phone. */
export function readTyped(text: string): TypedNumbers {
  const { numbers, withoutAreaCode } = numbersIn(text);
  const [first, ...more] = numbers;
  if (first && more.length > 0) {
    return { kind: 'several', numbers: numbers.map(({ number }) => writtenOut(number)) };
  }
  if (first && withoutAreaCode.length === 0) return { kind: 'one', number: writtenOut(first.number) };
  const short = text.normalize('NFKC').replace(/[\s-]/g, '');
  if (SHORT_NUMBER.test(short)) return { kind: 'one', number: short };
  const read = parsePhoneNumber(text);
  if (read.ok) return { kind: 'one', number: writtenOut(read.number) };
  return first
    ? { kind: 'one', number: writtenOut(first.number) }
    : { kind: 'none', fault: `${read.message}。` };
}
