import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Somebody of a bureau who can be given no more work where they were: moved, disabled, or no handler any more. */
export interface Departure {
  accountId: string;
  /** Where they were. */
  bureauCode: string;
  /** Who did it; null for somebody at the server's own command line. */
  byAccountId: string | null;
  /** UTC. */
  at: Date;
}

/** Told in the transaction that changes the account: what it does commits with it, or not at all. */
export type DepartureListener = (manager: EntityManager, departure: Departure) => Promise<void>;

/**
 * Lets features that give people work take it back when they leave, without accounts knowing which features those are. They
 * register while their modules start.
 */
@Injectable()
export class AccountChanges {
  private readonly listeners: DepartureListener[] = [];

  onDeparture(listener: DepartureListener): void {
    this.listeners.push(listener);
  }

  /** @param manager of the transaction that has locked the account */
  async departed(manager: EntityManager, departure: Departure): Promise<void> {
    for (const listener of this.listeners) await listener(manager, departure);
  }
}
