import type { DataSource, EntityManager } from 'typeorm';
import { AuditChainRepository } from './audit-chain.repository.js';
import type { AuditSeals } from './audit-seals.js';
import { type AuditFault, ChainWalk } from './chain-walk.js';

const PAGE = 1000;
/** A chain sealed under another key is wrong everywhere: the first will do. */
const MOST_FAULTS = 50;

/** A place on the chain that somebody wrote down elsewhere. */
export interface NotedSeal {
  seq: number;
  seal: string;
}

export interface AuditCheckResult {
  /** Entries from here through `sealedThrough` were looked at. */
  checkedFrom: number;
  /** How many entries are sealed, by the chain's own account: to be noted elsewhere together with `lastSeal`. */
  sealedThrough: number;
  lastSeal: string;
  /** The first ones, in their order; none when all is as it was sealed. */
  faults: AuditFault[];
  /** Written and not sealed yet: of these nothing is proven. */
  unsealed: { count: number; oldestAt: Date | null };
}

/** Finds out whether the trail is what was sealed. */
export class AuditCheck {
  constructor(
    private readonly source: () => DataSource,
    private readonly seals: AuditSeals,
  ) {}

  /**
   * @param newest only so many of the newest; null for all
   * @param noted must still be in its place
   */
  check({ newest, noted }: { newest: number | null; noted: NotedSeal | null }): Promise<AuditCheckResult> {
    // One view of all rows, whatever is sealed meanwhile.
    return this.source().transaction('REPEATABLE READ', async (manager) => {
      const chain = new AuditChainRepository(manager);
      const head = await chain.head();
      const checkedFrom = newest === null ? 1 : Math.max(1, head.lastSeq - newest + 1);
      const before = checkedFrom === 1 ? null : await chain.findChained(checkedFrom - 1);
      const gone = checkedFrom > 1 && before === null;
      const walk = new ChainWalk(this.seals, head, gone ? checkedFrom - 1 : checkedFrom, before?.seal ?? '');
      await this.walkAll(manager, walk, checkedFrom);
      if (noted !== null && (await chain.findChained(noted.seq))?.seal !== noted.seal) {
        walk.faults.push({ kind: 'notedDiffers', seq: noted.seq, throughSeq: noted.seq });
      }
      return {
        checkedFrom,
        sealedThrough: head.lastSeq,
        lastSeal: head.lastSeal,
        faults: walk.faults,
        unsealed: await chain.countUnsealed(),
      };
    });
  }

  private async walkAll(manager: EntityManager, walk: ChainWalk, from: number): Promise<void> {
    const chain = new AuditChainRepository(manager);
    let next = from;
    while (walk.faults.length < MOST_FAULTS) {
      const page = await chain.listChained(next, PAGE);
      for (const entry of page) walk.take(entry);
      if (page.length < PAGE) {
        walk.end();
        return;
      }
      next = page.at(-1)!.seq + 1;
    }
  }
}
