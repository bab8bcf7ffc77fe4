import type { DataSource, EntityManager } from 'typeorm';
import { findToldContact } from '../../administration/bureaus/told-contact.js';
import type { BureauTree } from '../../organization/bureau-tree.js';
import { type Clock, shanghaiDate } from '../../platform/clock.js';
import { CaseRepository } from '../case.repository.js';
import { CaseDocumentRepository } from '../documents/case-document.repository.js';
import type { ConsumerCaseEntity } from '../entities/consumer-case.entity.js';
import { factsOfCase } from '../facts-of-case.js';
import type { CaseFiles } from '../files/case-files.js';
import { lawfulActions } from '../rules/lawful-acts.js';
import { groundsFor, ruleSetById } from '../rules/rule-sets.js';
import type { CaseAccess } from './case-access.js';
import { myCaseNotFound } from './consumer.errors.js';
import type { MyCase, MyCaseLine } from './my-case.js';
import type { MyCaseMapper } from './my-case.mapper.js';
import { MyCaseRepository } from './my-case.repository.js';
import { nextStep } from './next-steps.js';
import { type PageCursor, readCursor, toCursor } from './page-cursor.js';

const PAGE = 20;
/** 文书四 and those after it are addressed to the parties; the registration and the passing down are the bureaus' own. */
const FIRST_FORM_FOR_PARTIES = 4;

export interface Page<Line> {
  items: Line[];
  /** Null at the end. */
  nextCursor: string | null;
}

/** What people see of their own cases. */
export class MyCases {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly files: Pick<CaseFiles, 'list'>,
    private readonly bureaus: BureauTree,
    private readonly mapper: MyCaseMapper,
    private readonly clock: Clock,
  ) {}

  /** The newest first. @param cursor of the page before; null for the first */
  async list(access: CaseAccess, cursor: string | null): Promise<Page<MyCaseLine>> {
    const { manager } = this.dataSource();
    const mine = new MyCaseRepository(manager, access);
    const after = cursor === null ? null : readCursor(cursor);
    const found = await mine.listCases(after && { receivedAt: after.at, id: after.id }, PAGE + 1);
    const rows = found.slice(0, PAGE);
    const ids = rows.map(({ id }) => id);
    const clocks = ids.length === 0 ? [] : await new CaseRepository(manager).listClocks(ids);
    const unread = await mine.countUnread(ids);
    const items = rows.map((row) =>
      this.mapper.toLine(
        row,
        clocks.filter(({ caseId }) => caseId === row.id),
        this.clock.today(),
        unread.get(row.id) ?? 0,
      ),
    );
    return { items, nextCursor: nextCursorOf(found.length > PAGE ? rows.at(-1) : undefined) };
  }

  /** @throws {Problem} 404 `case-not-found`, also for somebody else's */
  async get(access: CaseAccess, id: string): Promise<MyCase> {
    const { manager } = this.dataSource();
    const mine = new MyCaseRepository(manager, access);
    const row = await mine.findCase(id);
    if (row === null) throw myCaseNotFound();
    const cases = new CaseRepository(manager);
    const clocks = await cases.listClocks([id]);
    const unread = await mine.countUnread([id]);
    const party = await mine.findParty(id);
    const deliveries = await mine.listDeliveries(id);
    const rules = ruleSetById(row.ruleSet);
    const facts = factsOfCase(row, {
      clocks,
      named: party !== null,
      handlerReceivedOn: deliveries.at(-1)?.receivedOn ?? null,
    });
    const acts = lawfulActions(facts, 'consumer');
    return {
      ...this.mapper.toLine(row, clocks, this.clock.today(), unread.get(id) ?? 0),
      ...this.mapper.toWords(row),
      nextStep: nextStep(row.kind, row.state),
      linkedCaseId: row.linkedCaseId,
      outletId: row.outletId,
      respondentPhone: row.respondentPhone,
      respondentAddress: row.respondentAddress,
      platformName: row.platformName,
      brandId: row.brandId,
      categoryCode: row.categoryCode,
      violationKinds: row.violationKinds,
      occurredOn: row.occurredOn,
      amountFen: row.amountFen,
      requests: row.requests,
      complainant: this.mapper.toComplainant(party),
      publishConsent: row.publishConsent,
      delegateConsent: row.delegateConsent,
      bureauContact: await findToldContact(manager, this.bureaus, row.holderCode),
      bureaus: deliveries.map((each) => ({
        name: this.mapper.bureauName(each.holderCode),
        receivedOn: each.receivedOn,
      })),
      events: this.mapper.toEvents(await cases.listEvents(id)),
      documents: await this.documents(manager, row),
      files: await this.files.list(manager, id),
      acts,
      eventCount: row.eventCount,
      reopenGrounds: acts.includes('reopen')
        ? groundsFor(rules, 'reopen').map(({ id, plain }) => ({ id, text: plain }))
        : [],
      rating: row.rating,
    };
  }

  private async documents(
    manager: EntityManager,
    { id, ruleSet }: ConsumerCaseEntity,
  ): Promise<MyCase['documents']> {
    const { forms } = ruleSetById(ruleSet);
    const issued = await new CaseDocumentRepository(manager).listByCase(id);
    return issued
      .filter(({ state, form }) => state === 'issued' && form >= FIRST_FORM_FOR_PARTIES)
      .map(({ form, number, issuedAt }) => ({
        title: forms.find((each) => each.number === form)?.title ?? '',
        number,
        issuedOn: shanghaiDate(issuedAt),
      }));
  }
}

function nextCursorOf(last: ConsumerCaseEntity | undefined): string | null {
  return last === undefined ? null : toCursor({ at: last.receivedAt, id: last.id } satisfies PageCursor);
}
