import type { AuditAct, AuditDetails } from '@jiweibao/shared';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { ConsumerRepository } from '../consumer.repository.js';
import { ConsumerSessionRepository } from '../consumer-session.repository.js';
import { ConsumerSessions } from '../consumer-sessions.js';
import { ConsumerTraces, type KeptPart, type StayingThing } from '../consumer-traces.js';

/** All that is kept of somebody. */
export interface MyDataExport {
  exportedAt: Date;
  account: { wechatOpenid: string | null; createdAt: Date };
  sessions: { createdAt: Date; expiresAt: Date; lastUsedOn: string }[];
  parts: KeptPart[];
}

/** A consumer's own data: to have, and to have deleted. 个人信息保护法 art. 45, 47. */
@Injectable()
export class MyData {
  constructor(
    private readonly database: Database,
    private readonly sessions: ConsumerSessions,
    private readonly traces: ConsumerTraces,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Everything, in plain. It is in the trail that it was asked for. */
  async tell(consumerId: string): Promise<MyDataExport> {
    const parts = await this.traces.tell(consumerId);
    const wechatOpenid = await this.sessions.openidOf(consumerId);
    return this.database.dataSource().transaction(async (manager) => {
      const createdAt = await new ConsumerRepository(manager).getCreatedAt(consumerId);
      const sessions = await new ConsumerSessionRepository(manager).listAll(consumerId);
      await this.record(manager, consumerId, 'exportOwnData');
      return { exportedAt: this.clock.now(), account: { wechatOpenid, createdAt }, sessions, parts };
    });
  }

  /**
   * Forgets a consumer, on the one road that there is: see `ConsumerSessions.forget`.
   * @returns what stays with others
   */
  async delete(consumerId: string): Promise<StayingThing[]> {
    let staying: StayingThing[] = [];
    await this.sessions.forget(consumerId, async (manager) => {
      staying = await this.traces.staying(manager, consumerId);
      await this.record(manager, consumerId, 'deleteOwnData', { staying: String(staying.length) });
    });
    return staying;
  }

  private record(
    manager: EntityManager,
    consumerId: string,
    act: AuditAct,
    detail: AuditDetails = {},
  ): Promise<void> {
    return this.audit.record(manager, {
      actorKind: 'consumer',
      actorId: consumerId,
      bureauCode: null,
      act,
      subjectKind: 'consumer',
      subjectId: consumerId,
      detail,
    });
  }
}
