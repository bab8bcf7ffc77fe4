import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { ConsumerSessions } from '../../consumers/consumer-sessions.js';
import { DeliveryImpossible } from '../../platform/outbox/outbox.errors.js';
import type { OutboxEntry } from '../../platform/outbox/outbox-entry.js';
import type { OutboxHandler } from '../../platform/outbox/outbox-handlers.js';
import { WeChatRefused, WeChatUnavailable } from '../../platform/wechat/wechat.errors.js';
import { SEND_CALL, type WeChat } from '../../platform/wechat/wechat.js';
import type { MiniProgramEnvironment } from '../../platform/wechat/wechat-requests.js';
import { CaseRepository } from '../case.repository.js';
import type { CaseMessageEntity } from '../entities/case-message.entity.js';
import type { ConsumerCaseEntity } from '../entities/consumer-case.entity.js';
import { TELL_CONSUMER } from './case-deliveries.js';
import { CaseMessageRepository } from './case-message.repository.js';
import { caseNoticeWords } from './case-notice-words.js';
import { NOTICE_TEMPLATES } from './notice-templates.js';

/** The person withdrew their consent, or is none of this mini-program's. */
const UNWANTED = ['not-subscribed', 'unknown-person'];
/** A fault that only a change of the program or of the template mends. */
const HOPELESS = ['words', 'request'];

interface Sender {
  /** Of the installation: the template's id by its key. */
  templates: Readonly<Record<string, string>>;
  /** The mini-program's page of one case, without parameters. */
  page: string;
  environment: MiniProgramEnvironment;
}

/**
 * Tells a consumer by WeChat what they find in their list of messages. Never twice: an entry of the outbox may come again, so the
 * notice is marked before it is handed to WeChat, and one that may have arrived is left alone.
 */
export class ConsumerTeller implements OutboxHandler {
  readonly kind = TELL_CONSUMER;
  private readonly logger = new Logger(ConsumerTeller.name);

  constructor(
    private readonly dataSource: () => DataSource,
    private readonly sessions: Pick<ConsumerSessions, 'openidOf'>,
    private readonly wechat: Pick<WeChat, 'sendSubscribeMessage'>,
    private readonly sender: Sender,
  ) {}

  /**
   * @throws {DeliveryImpossible} no template, or words that WeChat does not take; the notice stays wanted
   * @throws anything else that WeChat surely did nothing at: to be tried again
   */
  async handle({ subjectId }: OutboxEntry): Promise<void> {
    const message = await this.messages().find(subjectId);
    const about = message && (await new CaseRepository(this.dataSource().manager).find(message.caseId));
    if (!message || !about) return;
    const openid = about.consumerId === null ? null : await this.sessions.openidOf(about.consumerId);
    if (openid === null) {
      // They have deleted their account since: nobody is there to tell.
      await this.messages().changeNotice(subjectId, 'wanted', 'refused');
      return;
    }
    const templateId = this.sender.templates[NOTICE_TEMPLATES[message.kind] ?? ''];
    if (templateId === undefined) throw new DeliveryImpossible('WECHAT_TEMPLATES names no template for it');
    if (await this.messages().changeNotice(subjectId, 'wanted', 'sending')) {
      await this.send({ message, about, openid, templateId });
    } else if (await this.messages().changeNotice(subjectId, 'sending', 'unsure')) {
      // Whoever had it ended before it could say how it went.
      this.logger.warn(`the notice of ${subjectId} may have been sent; it is not sent again`);
    }
  }

  private async send({ message, about, openid, templateId }: ToSend): Promise<void> {
    const { id, kind, createdAt } = message;
    try {
      await this.wechat.sendSubscribeMessage({
        openid,
        templateId,
        page: `${this.sender.page}?id=${about.id}`,
        data: caseNoticeWords({
          number: about.number,
          kind: about.kind,
          message: kind,
          happenedAt: createdAt,
        }),
        environment: this.sender.environment,
      });
    } catch (error) {
      const over = endOf(error);
      await this.messages().changeNotice(id, 'sending', over ?? 'wanted');
      if (over === null) throw isHopeless(error) ? new DeliveryImpossible(String(error)) : error;
      this.logger.warn(`the notice of ${id} is ${over}: ${String(error)}`);
      return;
    }
    await this.messages().changeNotice(id, 'sending', 'sent');
  }

  private messages(): CaseMessageRepository {
    return new CaseMessageRepository(this.dataSource().manager);
  }
}

interface ToSend {
  message: CaseMessageEntity;
  about: ConsumerCaseEntity;
  openid: string;
  templateId: string;
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
