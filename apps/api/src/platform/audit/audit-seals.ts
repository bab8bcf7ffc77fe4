import type { BlindIndex } from '../crypto/blind-index.js';
import type { AuditEntryEntity } from './audit-entry.entity.js';

/** What of an entry is under its seal: all that was written with the act. */
export type SealedPart = Omit<AuditEntryEntity, 'seq' | 'seal'>;

const SEAL = 'audit_entry.seal';
const HEAD = 'audit_chain.head_seal';
/** If ever more is sealed, older entries are still read as what they were. */
const FORM = 1;

/** The seals of the chain: HMAC-SHA-256 under the installation's index key, which never changes (`FIELD_KEYS`). */
export class AuditSeals {
  constructor(private readonly index: BlindIndex) {}

  /**
   * Of an entry in its place: another entry, another place, or another one before it has another seal.
   * @param previous the seal of the entry before; empty for the first
   */
  ofEntry(seq: number, previous: string, entry: SealedPart): string {
    return this.index.of(SEAL, JSON.stringify([FORM, seq, previous, ...fieldsOf(entry)]));
  }

  /** Of the chain's end. */
  ofHead(lastSeq: number, lastSeal: string): string {
    return this.index.of(HEAD, JSON.stringify([FORM, lastSeq, lastSeal]));
  }
}

/** In a fixed order, each as it is stored: the same bytes whoever reads them. */
function fieldsOf({ id, happenedAt, actorKind, actorId, bureauCode, ...rest }: SealedPart): unknown[] {
  const { act, subjectKind, subjectId, detail } = rest;
  return [id, happenedAt.toISOString(), actorKind, actorId, bureauCode, act, subjectKind, subjectId, detail];
}
