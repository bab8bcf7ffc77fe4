import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Takes a consumer's id off what a feature keeps. Called in the transaction that deletes them. */
export type TraceRemover = (manager: EntityManager, consumerId: string) => Promise<void>;

/** What a deleted consumer leaves behind elsewhere. Features register theirs while their modules start. */
@Injectable()
export class ConsumerTraces {
  private readonly removers: TraceRemover[] = [];

  register(remover: TraceRemover): void {
    this.removers.push(remover);
  }

  async remove(manager: EntityManager, consumerId: string): Promise<void> {
    for (const remover of this.removers) await remover(manager, consumerId);
  }
}
