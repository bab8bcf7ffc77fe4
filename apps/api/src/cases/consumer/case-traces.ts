import { CASE_KIND_LABELS, CASE_STATE_LABELS } from '@jiweibao/shared';
import type { DataSource, EntityManager } from 'typeorm';
import type { ConsumerTrace, KeptPart, StayingThing } from '../../consumers/consumer-traces.js';
import type { BureauTree } from '../../organization/bureau-tree.js';
import { chineseDate } from '../../platform/chinese-date.js';
import { shanghaiDate } from '../../platform/clock.js';
import type { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { keptUntil, periodInWords } from '../../platform/retention/retention-rules.js';
import type { ConsumerCaseEntity } from '../entities/consumer-case.entity.js';
import { CaseEmptyingRepository } from '../privacy/case-emptying.repository.js';
import { SEALED_FIELDS } from '../privacy/sealed-fields.js';
import type { CaseAccess } from './case-access.js';
import { MyCaseRepository } from './my-case.repository.js';
import type { MyCases } from './my-cases.js';
import type { MyMessage, MyMessages } from './my-messages.js';

const DATA_THAT_GO = '姓名、电话、地址、经过、要求和照片';

/** What is kept of people in cases: theirs to read, and the bureau's to keep when they go. See docs/decisions/0151. */
export class CaseTraces implements ConsumerTrace {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly cases: MyCases,
    private readonly messages: MyMessages,
    private readonly bureaus: BureauTree,
    private readonly cipher: FieldCipher,
  ) {}

  async tell(consumerId: string): Promise<KeptPart> {
    const access: CaseAccess = { by: 'consumer', consumerId };
    const messages = await this.allMessages(access);
    const records: object[] = [];
    for (const id of await this.allCases(access)) {
      records.push({
        ...(await this.cases.get(access, id)),
        // Theirs alone, so not shortened.
        complainant: await this.complainantOf(access, id),
        messages: messages.filter(({ caseId }) => caseId === id),
      });
    }
    return { title: '投诉举报', records };
  }

  async staying(manager: EntityManager, consumerId: string): Promise<StayingThing[]> {
    const mine = new MyCaseRepository(manager, { by: 'consumer', consumerId });
    const things: StayingThing[] = [];
    for (let page = await mine.listCases(null, 100); page.length > 0; ) {
      things.push(...page.map((row) => this.toStaying(row)));
      page = await mine.listCases(page.at(-1) ?? null, 100);
    }
    return things;
  }

  async remove(manager: EntityManager, consumerId: string): Promise<void> {
    await new CaseEmptyingRepository(manager).detach(consumerId);
  }

  private toStaying({ kind, number, state, holderCode, endedAt }: ConsumerCaseEntity): StayingThing {
    const what = `${CASE_KIND_LABELS[kind]} ${number}，${CASE_STATE_LABELS[state]}`;
    const bureau = this.bureaus.find(holderCode)?.name ?? '监管部门';
    if (endedAt === null) {
      const why = `还没有办完，${bureau}要依法办下去，办完以后再保存 ${periodInWords('casesEnded')}，到期删掉${DATA_THAT_GO}。想知道结果，请打 12315，报上这个编号。`;
      return { what, why };
    }
    const until = chineseDate(shanghaiDate(keptUntil('casesEnded', endedAt)));
    return {
      what,
      why: `已经办完，${bureau}要保存办理的记录，${until}到期，删掉${DATA_THAT_GO}。`,
    };
  }

  private async allCases(access: CaseAccess): Promise<string[]> {
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const { items, nextCursor }: { items: { id: string }[]; nextCursor: string | null } =
        await this.cases.list(access, cursor);
      ids.push(...items.map(({ id }) => id));
      cursor = nextCursor;
    } while (cursor !== null);
    return ids;
  }

  private async allMessages(access: CaseAccess): Promise<MyMessage[]> {
    const all: MyMessage[] = [];
    let cursor: string | null = null;
    do {
      const { items, nextCursor }: { items: MyMessage[]; nextCursor: string | null } =
        await this.messages.list(access, cursor);
      all.push(...items);
      cursor = nextCursor;
    } while (cursor !== null);
    return all;
  }

  private async complainantOf(access: CaseAccess, caseId: string) {
    const party = await new MyCaseRepository(this.dataSource().manager, access).findParty(caseId);
    if (party === null) return null;
    return {
      name: this.cipher.decrypt(SEALED_FIELDS.partyName, party.nameSealed),
      phone: party.phoneSealed && this.cipher.decrypt(SEALED_FIELDS.partyPhone, party.phoneSealed),
      address: party.addressSealed && this.cipher.decrypt(SEALED_FIELDS.partyAddress, party.addressSealed),
    };
  }
}
