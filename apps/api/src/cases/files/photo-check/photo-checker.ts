import type { DataSource } from 'typeorm';
import type { ConsumerSessions } from '../../../consumers/consumer-sessions.js';
import type { Clock } from '../../../platform/clock.js';
import { hashOfToken, newSecretToken } from '../../../platform/crypto/secret-token.js';
import type { OutboxEntry } from '../../../platform/outbox/outbox-entry.js';
import type { OutboxHandler } from '../../../platform/outbox/outbox-handlers.js';
import { WeChatRefused } from '../../../platform/wechat/wechat.errors.js';
import type { WeChat } from '../../../platform/wechat/wechat.js';
import { CaseAttachmentRepository } from '../case-attachment.repository.js';
import { PhotoCheckRepository } from './photo-check.repository.js';
import { CHECK_PHOTO } from './photo-checks.js';

/** Where WeChat fetches a photo that it is to check. */
export const MEDIA_FOR_CHECK = 'api/v1/media-for-check';

/** WeChat says that its result comes within 30 minutes; the address is good for a while longer, and then for nobody. */
const ADDRESS_MINUTES = 120;
/** Refusals that no later try mends: the person is gone, or has been away for two hours, or WeChat does not take the address. */
const FINAL = ['unknown-person', 'absent-person', 'words', 'request'];

/**
 * Asks WeChat about a photo, for those who look at it: only one that somebody sent who had logged in by WeChat, since it wants to
 * know whose it is. Asked twice, the later question counts.
 */
export class PhotoChecker implements OutboxHandler {
  readonly kind = CHECK_PHOTO;

  constructor(
    private readonly dataSource: () => DataSource,
    private readonly sessions: Pick<ConsumerSessions, 'openidOf'>,
    private readonly wechat: Pick<WeChat, 'checkMedia'>,
    private readonly publicAddress: string,
    private readonly clock: Clock,
  ) {}

  /** @throws {WeChatUnavailable} and others: to be tried again */
  async handle({ subjectId: fileId }: OutboxEntry): Promise<void> {
    const { manager } = this.dataSource();
    const checks = new PhotoCheckRepository(manager);
    const openid = await this.openidOfSender(fileId);
    if (openid === null || (await checks.find(fileId))?.traceId) return;
    const token = newSecretToken();
    const tokenHash = hashOfToken(token);
    const tokenExpiresAt = new Date(this.clock.now().getTime() + ADDRESS_MINUTES * 60_000);
    await checks.save({ fileId, tokenHash, tokenExpiresAt, traceId: null });
    const mediaUrl = `${this.publicAddress}/${MEDIA_FOR_CHECK}/${token}`;
    try {
      const { traceId } = await this.wechat.checkMedia({
        openid,
        scene: 'comment',
        mediaUrl,
        mediaType: 'picture',
      });
      await checks.setTraceId(fileId, tokenHash, traceId);
    } catch (error) {
      // Then the photo stays unchecked, and those who look at it see that. Nobody may fetch it any more.
      if (!(error instanceof WeChatRefused) || !FINAL.includes(error.kind)) throw error;
      await checks.remove([fileId]);
    }
  }

  private async openidOfSender(fileId: string): Promise<string | null> {
    const consumerId = await new CaseAttachmentRepository(this.dataSource().manager).findConsumerId(fileId);
    return consumerId === null ? null : this.sessions.openidOf(consumerId);
  }
}
