import type { DataSource } from 'typeorm';
import type { ConsumerSessions } from '../consumers/consumer-sessions.js';
import type { OutboxEntry } from '../platform/outbox/outbox-entry.js';
import type { OutboxHandler } from '../platform/outbox/outbox-handlers.js';
import { WeChatRefused } from '../platform/wechat/wechat.errors.js';
import type { WeChat } from '../platform/wechat/wechat.js';
import { CorrectionRepository } from './correction.repository.js';
import { CHECK_NOTE } from './correction-deliveries.js';

/** Refusals that no later try mends: the person is gone, or has been away for two hours, or WeChat does not take the words. */
const FINAL = ['unknown-person', 'absent-person', 'words', 'request'];

/** Asks WeChat about the words of a report, for those who read them. Asking twice does no harm. */
export class NoteChecker implements OutboxHandler {
  readonly kind = CHECK_NOTE;

  constructor(
    private readonly dataSource: () => DataSource,
    private readonly sessions: Pick<ConsumerSessions, 'openidOf'>,
    private readonly wechat: Pick<WeChat, 'checkText'>,
  ) {}

  /** @throws {WeChatUnavailable} and others: to be tried again */
  async handle({ subjectId }: OutboxEntry): Promise<void> {
    const corrections = new CorrectionRepository(this.dataSource().manager);
    const correction = await corrections.find(subjectId);
    if (!correction?.note || correction.consumerId === null || correction.noteCheck !== null) return;
    const openid = await this.sessions.openidOf(correction.consumerId);
    if (openid === null) return;
    try {
      const { suggest } = await this.wechat.checkText({ openid, scene: 'comment', content: correction.note });
      await corrections.setNoteCheck(subjectId, suggest);
    } catch (error) {
      // Then the words stay unchecked, and those who read them see that.
      if (!(error instanceof WeChatRefused) || !FINAL.includes(error.kind)) throw error;
    }
  }
}
