import type { ChainedEntry, ChainHead } from './audit-chain.repository.js';
import type { AuditSeals } from './audit-seals.js';

/**
 * `altered`: an entry, its place or the one before it is not what was sealed. `missing`: numbers that no entry has any more.
 * `surplus`: an entry with a number that the sealer never gave. `endAltered`: the record of the chain's end is not what the sealer
 * wrote. `notedDiffers`: the entry does not have the seal that somebody wrote down.
 */
export type AuditFaultKind = 'altered' | 'missing' | 'surplus' | 'endAltered' | 'notedDiffers';

export interface AuditFault {
  kind: AuditFaultKind;
  /** The number on the chain; the first of several for `missing`. */
  seq: number;
  /** The last of several for `missing`; else as `seq`. */
  throughSeq: number;
}

/** Follows the chain entry by entry and notes what is wrong. Pure. */
export class ChainWalk {
  readonly faults: AuditFault[] = [];
  /** Null after a gap: what the next one was sealed upon is gone. */
  private previous: string | null;

  /**
   * @param next the number that the first entry should have
   * @param previous the seal of the one before; empty before the first
   */
  constructor(
    private readonly seals: AuditSeals,
    private readonly head: ChainHead,
    private next: number,
    previous: string,
  ) {
    this.previous = previous;
    const none = head.headSeal === null && head.lastSeq === 0;
    if (!none && head.headSeal !== seals.ofHead(head.lastSeq, head.lastSeal)) {
      this.note('endAltered', head.lastSeq);
    }
  }

  /** @param entry the next in the order of their numbers */
  take(entry: ChainedEntry): void {
    if (entry.seq > this.head.lastSeq) {
      this.note('surplus', entry.seq);
      return;
    }
    this.requireNone(entry.seq - 1);
    if (this.previous !== null && entry.seal !== this.seals.ofEntry(entry.seq, this.previous, entry)) {
      this.note('altered', entry.seq);
    }
    // From its own seal on, so that one fault is told as one.
    this.previous = entry.seal;
    this.next = entry.seq + 1;
  }

  /** After the last entry. */
  end(): void {
    this.requireNone(this.head.lastSeq);
  }

  private requireNone(through: number): void {
    if (through < this.next) return;
    this.faults.push({ kind: 'missing', seq: this.next, throughSeq: through });
    this.next = through + 1;
    this.previous = null;
  }

  private note(kind: AuditFaultKind, seq: number): void {
    this.faults.push({ kind, seq, throughSeq: seq });
  }
}
