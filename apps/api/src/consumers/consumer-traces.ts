import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** What a feature keeps of a consumer, for them to read: as they gave it, and what came of it. */
export interface KeptPart {
  /** In words for anybody. */
  title: string;
  records: object[];
}

/** Something that stays with others when a consumer goes, and why. */
export interface StayingThing {
  what: string;
  /** What becomes of it, and until when it is kept. */
  why: string;
}

/** What a feature keeps of consumers. */
export interface ConsumerTrace {
  /** All of it. */
  tell(consumerId: string): Promise<KeptPart>;
  /** What will stay, without their id. @param manager of the transaction that deletes them */
  staying(manager: EntityManager, consumerId: string): Promise<StayingThing[]>;
  /** Takes their id off it, and removes what may go. @param manager of the transaction that deletes them */
  remove(manager: EntityManager, consumerId: string): Promise<void>;
}

/** What consumers leave elsewhere. Features register theirs while their modules start. */
@Injectable()
export class ConsumerTraces {
  private readonly traces: ConsumerTrace[] = [];

  register(trace: ConsumerTrace): void {
    this.traces.push(trace);
  }

  async tell(consumerId: string): Promise<KeptPart[]> {
    const parts: KeptPart[] = [];
    for (const trace of this.traces) parts.push(await trace.tell(consumerId));
    return parts;
  }

  async staying(manager: EntityManager, consumerId: string): Promise<StayingThing[]> {
    const things: StayingThing[] = [];
    for (const trace of this.traces) things.push(...(await trace.staying(manager, consumerId)));
    return things;
  }

  async remove(manager: EntityManager, consumerId: string): Promise<void> {
    for (const trace of this.traces) await trace.remove(manager, consumerId);
  }
}
