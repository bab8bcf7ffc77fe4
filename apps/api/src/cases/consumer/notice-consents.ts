import type { MessageKind } from '@jiweibao/shared';
import type { DataSource } from 'typeorm';
import type { Clock } from '../../platform/clock.js';
import type { BlindIndex } from '../../platform/crypto/blind-index.js';
import { IdempotentActs } from '../../platform/idempotency/idempotent-acts.js';
import type { FilingNotices } from '../notices/filing-notices.js';
import type { CaseAccess } from './case-access.js';
import { myCaseNotFound, noticeNeedsWeChat } from './consumer.errors.js';
import { MyCaseRepository } from './my-case.repository.js';

/** What somebody agreed to be told of their case by WeChat after it was filed. */
export class NoticeConsents {
  private readonly acts: IdempotentActs;

  constructor(
    dataSource: () => DataSource,
    index: BlindIndex,
    private readonly notices: Pick<FilingNotices, 'agree'>,
    private readonly clock: Clock,
  ) {
    this.acts = new IdempotentActs(dataSource, index);
  }

  /**
   * Notes one consent of each kind: one sent again under its key counts once, as it is good for one message only.
   * @throws {Problem} 403 `notice-needs-wechat` for who came by a query code; 404 `case-not-found`, also for somebody else's; those
   * of `IdempotentActs.once`
   */
  async agree(
    access: CaseAccess,
    caseId: string,
    kinds: readonly MessageKind[],
    key: string | undefined,
  ): Promise<void> {
    if (access.by !== 'consumer') throw noticeNeedsWeChat();
    const act = {
      actor: access.consumerId,
      operation: 'agree-to-case-notices',
      key,
      body: { caseId, kinds: [...kinds].sort() },
      now: this.clock.now(),
    };
    await this.acts.once(act, async (manager) => {
      const found = await new MyCaseRepository(manager, access).findCase(caseId);
      if (found === null) throw myCaseNotFound();
      await this.notices.agree(manager, caseId, kinds);
    });
  }
}
