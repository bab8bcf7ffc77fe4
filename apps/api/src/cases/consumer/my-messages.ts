import type { MessageKind } from '@jiweibao/shared';
import type { DataSource } from 'typeorm';
import type { Clock } from '../../platform/clock.js';
import type { FieldCipher } from '../../platform/crypto/field-cipher.js';
import type { CaseMessageEntity } from '../entities/case-message.entity.js';
import { SEALED_FIELDS } from '../privacy/sealed-fields.js';
import type { CaseAccess } from './case-access.js';
import { MyCaseRepository } from './my-case.repository.js';
import { readCursor, toCursor } from './page-cursor.js';

const PAGE = 30;

export interface MyMessage {
  id: string;
  caseId: string;
  kind: MessageKind;
  words: string;
  createdAt: Date;
  read: boolean;
}

export interface MyMessagePage {
  items: MyMessage[];
  unreadCount: number;
  nextCursor: string | null;
}

/** What people were told about their cases, whether WeChat told them too or not. */
export class MyMessages {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /** The newest first. @param cursor of the page before; null for the first */
  async list(access: CaseAccess, cursor: string | null): Promise<MyMessagePage> {
    const mine = this.mine(access);
    const after = cursor === null ? null : readCursor(cursor);
    const found = await mine.listMessages(after && { createdAt: after.at, id: after.id }, PAGE + 1);
    const rows = found.slice(0, PAGE);
    const last = found.length > PAGE ? rows.at(-1) : undefined;
    return {
      items: rows.map((row) => this.toMessage(row)),
      unreadCount: await mine.countUnreadMessages(),
      nextCursor: last === undefined ? null : toCursor({ at: last.createdAt, id: last.id }),
    };
  }

  /** Marks those of these that are theirs; others are passed over. */
  async markRead(access: CaseAccess, ids: string[]): Promise<void> {
    await this.mine(access).markRead(ids, this.clock.now());
  }

  private mine(access: CaseAccess): MyCaseRepository {
    return new MyCaseRepository(this.dataSource().manager, access);
  }

  private toMessage({ id, caseId, kind, wordsSealed, createdAt, readAt }: CaseMessageEntity): MyMessage {
    const words = this.cipher.decrypt(SEALED_FIELDS.messageWords, wordsSealed);
    return { id, caseId, kind, words, createdAt, read: readAt !== null };
  }
}
