import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { inTransaction } from '../in-transaction.js';
import { AuditChainRepository, type ChainHead } from './audit-chain.repository.js';
import type { AuditSeals } from './audit-seals.js';

/** A transaction's worth: short, since nobody else seals meanwhile. */
const BATCH = 200;

/**
 * Puts committed entries onto the chain, some time after the acts that wrote them. The acts never wait for it: it locks the chain's
 * own row and entries that are committed already. Two at once seal one after the other.
 */
export class AuditSealer {
  private readonly logger = new Logger(AuditSealer.name);

  constructor(
    private readonly source: () => DataSource,
    private readonly seals: AuditSeals,
    private readonly batch = BATCH,
  ) {}

  /** Seals whatever is committed and not sealed. */
  async sealAll(): Promise<void> {
    while ((await this.sealBatch()) === this.batch);
  }

  /** @returns how many were sealed */
  private sealBatch(): Promise<number> {
    return inTransaction(this.source(), async (manager) => {
      const chain = new AuditChainRepository(manager);
      const head = await this.trueHead(chain, await chain.lockHead());
      let { lastSeq, lastSeal } = head;
      const entries = await chain.listUnsealed(this.batch);
      for (const entry of entries) {
        lastSeq += 1;
        lastSeal = this.seals.ofEntry(lastSeq, lastSeal, entry);
        await chain.seal(entry.id, lastSeq, lastSeal);
      }
      if (entries.length > 0) {
        await chain.saveHead({ lastSeq, lastSeal, headSeal: this.seals.ofHead(lastSeq, lastSeal) });
      }
      return entries.length;
    });
  }

  /**
   * Where to go on. After an end that somebody altered it leaves a number out, which the check reports for good: the chain goes on,
   * and what was done to it stays to be seen.
   */
  private async trueHead(chain: AuditChainRepository, head: ChainHead): Promise<ChainHead> {
    const last = await chain.findLast();
    const untouched =
      head.headSeal === null
        ? head.lastSeq === 0 && last === null
        : head.headSeal === this.seals.ofHead(head.lastSeq, head.lastSeal) &&
          (last?.seq ?? 0) <= head.lastSeq;
    if (untouched) return head;
    const lastSeq = Math.max(head.lastSeq, last?.seq ?? 0) + 1;
    this.logger.error(`the end of the audit chain was altered; it goes on after a gap at ${lastSeq}`);
    return { lastSeq, lastSeal: '', headSeal: null };
  }
}
