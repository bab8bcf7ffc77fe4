import { Injectable } from '@nestjs/common';
import type { JudgedNumber } from './lookup-types.js';
import { PUBLIC_LINES } from './public-lines.js';

/** Another brand's number is somebody's all the same, and a public line everybody's. @returns null for a number beyond doubt */
export function doubtOf({ number, verdict, matches }: JudgedNumber): DoubtfulCheck['kind'] | null {
  if (verdict === 'official') return null;
  if (verdict === 'unlisted' && (matches.length > 0 || PUBLIC_LINES.has(number))) return null;
  return verdict;
}

/** A number that somebody checked and that is registered nowhere, or that a bureau warned of. */
export interface DoubtfulCheck {
  /** Digits. */
  number: string;
  kind: 'unlisted' | 'warned';
  /** The brand that they meant, or that the number is known to impersonate. */
  brandId: string | null;
  /** Where they are, as far as they said. */
  divisionCode: string | null;
}

export interface DoubtfulCheckListener {
  /**
   * Called while a look-up is answered: quick, without waiting for anything.
   * @param clientAddress not to be kept
   */
  hear(check: DoubtfulCheck, clientAddress: string): void;
}

/** Tells whoever counts them of doubtful numbers. Look-ups do not know who that is, and go on without. */
@Injectable()
export class DoubtfulChecks {
  private listener: DoubtfulCheckListener | null = null;

  listen(listener: DoubtfulCheckListener): void {
    if (this.listener !== null) throw new Error('two listeners to doubtful checks');
    this.listener = listener;
  }

  tell(check: DoubtfulCheck, clientAddress: string): void {
    this.listener?.hear(check, clientAddress);
  }
}
