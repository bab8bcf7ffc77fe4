import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newPublicId } from '../public-id.js';
import { OutboxRepository } from './outbox.repository.js';

/** What shall be told outside. Ids only: whoever delivers it looks the rest up, as it is then. */
export interface OutboxMessage {
  /** Names the handler, kebab-case. */
  kind: string;
  /** The id of what it is about. */
  subjectId: string;
  /** Other ids that the handler needs, by name. */
  payload?: Readonly<Record<string, string>>;
}

const ID = /^[\w.:-]{1,64}$/;

/**
 * Promises that cannot be lost: an entry commits or rolls back with what it tells of, and is delivered afterwards, outside of any
 * transaction. At least once, and in no promised order: a handler must bear to be called again for what it has done.
 */
@Injectable()
export class Outbox {
  /**
   * @param manager of the transaction that makes the message true
   * @throws {TypeError} when something else than ids is to be kept: words may be somebody's name
   */
  async add(manager: EntityManager, { kind, subjectId, payload = {} }: OutboxMessage): Promise<void> {
    if (![kind, subjectId, ...Object.values(payload)].every((value) => ID.test(value))) {
      throw new TypeError(`an outbox entry of kind "${kind}" may hold ids only`);
    }
    await new OutboxRepository(manager).add({ id: newPublicId(), kind, subjectId, payload });
  }

  /** Those of these subjects that an entry of this kind waits for, or was given up for. */
  subjectsAmong(
    manager: EntityManager,
    kind: string,
    subjectIds: readonly string[],
  ): Promise<ReadonlySet<string>> {
    return new OutboxRepository(manager).listSubjects(kind, subjectIds);
  }
}
