import { type EntityManager, IsNull, MoreThanOrEqual } from 'typeorm';
import { AuditChainEntity } from './audit-chain.entity.js';
import { AuditEntryEntity } from './audit-entry.entity.js';

const CHAIN = 'audit';

/** The chain's end: how many entries are sealed, and the last seal. */
export interface ChainHead {
  lastSeq: number;
  /** Empty before the first. */
  lastSeal: string;
  /** Over the two; null when there is no row. */
  headSeal: string | null;
}

/** An entry in its place on the chain. */
export type ChainedEntry = AuditEntryEntity & { seq: number; seal: string };

/** The chain's rows, as its sealer and its check need them. */
export class AuditChainRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Locked until the transaction ends: nobody else seals meanwhile. No act waits for it. */
  async lockHead(): Promise<ChainHead> {
    await this.manager.query(
      'INSERT IGNORE INTO audit_chain (name, last_seq, last_seal, head_seal) VALUES (?, 0, NULL, NULL)',
      [CHAIN],
    );
    const lock = { mode: 'pessimistic_write' } as const;
    return toHead(await this.manager.findOneOrFail(AuditChainEntity, { where: { name: CHAIN }, lock }));
  }

  async head(): Promise<ChainHead> {
    return toHead(await this.manager.findOneBy(AuditChainEntity, { name: CHAIN }));
  }

  async saveHead({ lastSeq, lastSeal, headSeal }: ChainHead): Promise<void> {
    await this.manager.update(AuditChainEntity, { name: CHAIN }, { lastSeq, lastSeal, headSeal });
  }

  /** Committed and not sealed yet, the oldest first. */
  listUnsealed(count: number): Promise<AuditEntryEntity[]> {
    return this.manager.find(AuditEntryEntity, {
      where: { seq: IsNull() },
      order: { happenedAt: 'ASC', id: 'ASC' },
      take: count,
    });
  }

  async seal(id: string, seq: number, seal: string): Promise<void> {
    await this.manager.update(AuditEntryEntity, { id }, { seq, seal });
  }

  /** In their order. @param from the first number that is wanted */
  async listChained(from: number, count: number): Promise<ChainedEntry[]> {
    const rows = await this.manager.find(AuditEntryEntity, {
      where: { seq: MoreThanOrEqual(from) },
      order: { seq: 'ASC' },
      take: count,
    });
    return rows.map(toChained);
  }

  /** Null where no entry has this number. */
  async findChained(seq: number): Promise<ChainedEntry | null> {
    const row = await this.manager.findOneBy(AuditEntryEntity, { seq });
    return row === null ? null : toChained(row);
  }

  /** The entry with the highest number; null for none. */
  async findLast(): Promise<ChainedEntry | null> {
    const [row] = await this.manager.find(AuditEntryEntity, {
      where: { seq: MoreThanOrEqual(1) },
      order: { seq: 'DESC' },
      take: 1,
    });
    return row === undefined ? null : toChained(row);
  }

  async countUnsealed(): Promise<{ count: number; oldestAt: Date | null }> {
    const count = await this.manager.countBy(AuditEntryEntity, { seq: IsNull() });
    const [oldest] = await this.listUnsealed(1);
    return { count, oldestAt: oldest?.happenedAt ?? null };
  }
}

function toHead(row: AuditChainEntity | null): ChainHead {
  const { lastSeq, lastSeal, headSeal } = row ?? { lastSeq: 0, lastSeal: null, headSeal: null };
  return { lastSeq: Number(lastSeq), lastSeal: lastSeal ?? '', headSeal };
}

function toChained(row: AuditEntryEntity): ChainedEntry {
  return { ...row, seq: Number(row.seq), seal: row.seal ?? '' };
}
