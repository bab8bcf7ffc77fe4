import { randomInt } from 'node:crypto';

const COUNT = 10;
/** Without what is misread on paper: 0 and O, 1, I and L. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
/** 16 of 31 letters are 79 bits: as with a token, a plain hash keeps them. */
const LENGTH = 16;
const GROUP = /.{4}(?=.)/g;

/** Codes to write down, each good once: `ABCD-EFGH-JKMN-PQRS`. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: COUNT }, () =>
    Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)])
      .join('')
      .replace(GROUP, '$&-'),
  );
}

/** As it is hashed, however it was typed. */
export function plainRecoveryCode(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
