import { Injectable } from '@nestjs/common';
import type { OutboxEntry } from './outbox-entry.js';

/** Delivers the entries of one kind. Called outside of any transaction, at least once for each; see `Outbox`. */
export interface OutboxHandler {
  kind: string;
  /**
   * @throws {DeliveryImpossible} never to be tried again
   * @throws anything else: to be tried again later
   */
  handle(entry: OutboxEntry): Promise<void>;
}

/** What this process can deliver. Features register theirs while their modules start. */
@Injectable()
export class OutboxHandlers {
  private readonly byKind = new Map<string, OutboxHandler>();

  register(handler: OutboxHandler): void {
    if (this.byKind.has(handler.kind)) throw new Error(`two outbox handlers for ${handler.kind}`);
    this.byKind.set(handler.kind, handler);
  }

  get kinds(): string[] {
    return [...this.byKind.keys()];
  }

  async handle(entry: OutboxEntry): Promise<void> {
    const handler = this.byKind.get(entry.kind);
    if (handler === undefined) throw new Error(`no outbox handler for ${entry.kind}`);
    await handler.handle(entry);
  }
}
