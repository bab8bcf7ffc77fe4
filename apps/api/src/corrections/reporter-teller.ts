import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { ConsumerSessions } from '../consumers/consumer-sessions.js';
import { DeliveryImpossible } from '../platform/outbox/outbox.errors.js';
import type { OutboxEntry } from '../platform/outbox/outbox-entry.js';
import type { OutboxHandler } from '../platform/outbox/outbox-handlers.js';
import { WeChatRefused, WeChatUnavailable } from '../platform/wechat/wechat.errors.js';
import { SEND_CALL, type WeChat } from '../platform/wechat/wechat.js';
import type { MiniProgramEnvironment } from '../platform/wechat/wechat-requests.js';
import type { OutletDirectory } from '../registry/outlet-directory.js';
import { CorrectionRepository } from './correction.repository.js';
import { TELL_REPORTER } from './correction-deliveries.js';
import { noticeWords } from './notice-words.js';
import type { OutletCorrectionEntity } from './outlet-correction.entity.js';

const PAGE = 'pages/outlet/index';
/** The person withdrew their consent, or is none of this mini-program's. */
const UNWANTED = ['not-subscribed', 'unknown-person'];
/** A fault that only a change of the program or the outlet's name mends. */
const HOPELESS = ['words', 'request'];

interface Sender {
  /** Null when this installation has no template for it. */
  templateId: string | null;
  environment: MiniProgramEnvironment;
}

/**
 * Tells a reader what came of their report. Never twice: an entry of the outbox may come again, so the notice is marked before it
 * is handed to WeChat, and one that may have arrived is left alone.
 */
export class ReporterTeller implements OutboxHandler {
  readonly kind = TELL_REPORTER;
  private readonly logger = new Logger(ReporterTeller.name);

  constructor(
    private readonly dataSource: () => DataSource,
    private readonly sessions: Pick<ConsumerSessions, 'openidOf'>,
    private readonly wechat: Pick<WeChat, 'sendSubscribeMessage'>,
    private readonly outlets: OutletDirectory,
    private readonly sender: Sender,
  ) {}

  /**
   * @throws {DeliveryImpossible} no template, or words that WeChat does not take; the notice stays wanted
   * @throws anything else that WeChat surely did nothing at: to be tried again
   */
  async handle({ subjectId }: OutboxEntry): Promise<void> {
    const corrections = this.corrections();
    const correction = await corrections.find(subjectId);
    if (correction === null || correction.consumerId === null) return;
    const openid = await this.sessions.openidOf(correction.consumerId);
    if (openid === null) return;
    if (this.sender.templateId === null) {
      throw new DeliveryImpossible('WECHAT_TEMPLATES names no template for it');
    }
    if (await corrections.changeNotice(subjectId, 'wanted', 'sending')) {
      await this.send(correction, openid, this.sender.templateId);
    } else if (await corrections.changeNotice(subjectId, 'sending', 'unsure')) {
      // Whoever had it ended before it could say how it went.
      this.logger.warn(`the notice of ${subjectId} may have been sent; it is not sent again`);
    }
  }

  private async send(correction: OutletCorrectionEntity, openid: string, templateId: string): Promise<void> {
    const { id } = correction;
    try {
      await this.wechat.sendSubscribeMessage({
        openid,
        templateId,
        page: `${PAGE}?id=${correction.outletId}`,
        data: await this.wordsOf(correction),
        environment: this.sender.environment,
      });
    } catch (error) {
      const over = endOf(error);
      await this.corrections().changeNotice(id, 'sending', over ?? 'wanted');
      if (over === null) throw isHopeless(error) ? new DeliveryImpossible(String(error)) : error;
      this.logger.warn(`the notice of ${id} is ${over}: ${String(error)}`);
      return;
    }
    await this.corrections().changeNotice(id, 'sending', 'sent');
  }

  private async wordsOf({ outletId, state, resolvedAt }: OutletCorrectionEntity) {
    const [outlet] = await this.outlets.list(this.dataSource().manager, [outletId]);
    if (resolvedAt === null) throw new Error('nothing is told of a correction that is open');
    return noticeWords({ outletName: outlet?.name ?? null, state, resolvedAt });
  }

  private corrections(): CorrectionRepository {
    return new CorrectionRepository(this.dataSource().manager);
  }
}

/** How it ended, for good; null when it was surely not sent and may be tried again. */
function endOf(error: unknown): 'refused' | 'unsure' | null {
  if (error instanceof WeChatUnavailable) {
    const didNothing = error.call !== SEND_CALL || error.reason === 'busy' || !error.mayHaveArrived;
    return didNothing ? null : 'unsure';
  }
  return error instanceof WeChatRefused && UNWANTED.includes(error.kind) ? 'refused' : null;
}

function isHopeless(error: unknown): boolean {
  return error instanceof WeChatRefused && HOPELESS.includes(error.kind);
}
