import type { DataSource } from 'typeorm';
import type { ConsumerSessions } from '../../consumers/consumer-sessions.js';
import type { FieldCipher } from '../../platform/crypto/field-cipher.js';
import type { OutboxEntry } from '../../platform/outbox/outbox-entry.js';
import type { OutboxHandler } from '../../platform/outbox/outbox-handlers.js';
import { WeChatRefused } from '../../platform/wechat/wechat.errors.js';
import type { WeChat } from '../../platform/wechat/wechat.js';
import { CaseRepository } from '../case.repository.js';
import type { FactsCheck } from '../entities/consumer-case.entity.js';
import { SEALED_FIELDS } from '../privacy/sealed-fields.js';
import { CHECK_FACTS } from './case-deliveries.js';

/** Refusals that no later try mends: the person is gone, or has been away for two hours, or WeChat does not take the words. */
const FINAL = ['unknown-person', 'absent-person', 'words', 'request'];
/** What WeChat checks at once. */
const MOST_CHARACTERS = 2_500;
const FROM_WORST: readonly FactsCheck[] = ['risky', 'review', 'pass'];

/** Asks WeChat about the words of a filing, for the bureaus' eyes: it never refuses a case. Asking twice does no harm. */
export class FactsChecker implements OutboxHandler {
  readonly kind = CHECK_FACTS;

  constructor(
    private readonly dataSource: () => DataSource,
    private readonly sessions: Pick<ConsumerSessions, 'openidOf'>,
    private readonly wechat: Pick<WeChat, 'checkText'>,
    private readonly cipher: FieldCipher,
  ) {}

  /** @throws {WeChatUnavailable} and others: to be tried again */
  async handle({ subjectId }: OutboxEntry): Promise<void> {
    const cases = new CaseRepository(this.dataSource().manager);
    const found = await cases.find(subjectId);
    if (found === null || found.consumerId === null || found.factsCheck !== null) return;
    const openid = await this.sessions.openidOf(found.consumerId);
    if (openid === null) return;
    const facts = this.cipher.decrypt(SEALED_FIELDS.facts, found.factsSealed);
    try {
      await cases.setFactsCheck(subjectId, await this.worstOf(openid, facts));
    } catch (error) {
      // Then the words stay unchecked, and those who read them see that.
      if (!(error instanceof WeChatRefused) || !FINAL.includes(error.kind)) throw error;
    }
  }

  private async worstOf(openid: string, facts: string): Promise<FactsCheck> {
    const judged: FactsCheck[] = [];
    for (const content of pieces(facts)) {
      judged.push((await this.wechat.checkText({ openid, scene: 'comment', content })).suggest);
    }
    return FROM_WORST.find((check) => judged.includes(check)) ?? 'pass';
  }
}

function pieces(text: string): string[] {
  const characters = [...text];
  const count = Math.ceil(characters.length / MOST_CHARACTERS);
  return Array.from({ length: count }, (_, at) =>
    characters.slice(at * MOST_CHARACTERS, (at + 1) * MOST_CHARACTERS).join(''),
  );
}
