import { CASE_LISTS, type CaseList } from '@jiweibao/shared';
import type { DataSource, EntityManager } from 'typeorm';
import type { Staff } from '../../../accounts/staff.js';
import type { BureauTree } from '../../../organization/bureau-tree.js';
import type { Audit } from '../../../platform/audit/audit.js';
import type { Clock } from '../../../platform/clock.js';
import type { BlindIndex } from '../../../platform/crypto/blind-index.js';
import { groupBy } from '../../../platform/group-by.js';
import type { WorkingDays } from '../../../platform/working-days/working-days.js';
import { type ListOrder, type ListSource, listSource } from '../case-lists.js';
import type { CaseNames } from '../case-names.js';
import type { Condition } from '../condition.js';
import { DeskRepository } from '../desk.repository.js';
import { type DeskCursor, readCursor, writeCursor } from '../desk-cursor.js';
import { type DeskScope, deskScope } from '../desk-scope.js';
import { deskTimes } from '../desk-times.js';
import { mayKnowPerson } from '../informant.js';
import { filterCondition, type ListFilter } from '../list-filter.js';
import type { CaseLine } from './case-line.js';
import type { CaseLineMapper } from './case-line.mapper.js';

const LINES_A_PAGE = 50;
/** Of a list that is read whole. */
const LINES_AT_ONCE = 500;

/** Which page of which list. */
export interface PageWanted {
  list: CaseList;
  /** Null for the list's own. A list of what is due has no other. */
  order: Exclude<ListOrder, 'due'> | null;
  /** Of the page before; null for the first. */
  cursor: string | null;
}

export interface CaseLines {
  lines: CaseLine[];
  /** Null at the end. */
  nextCursor: string | null;
}

/** The lists of a bureau's desk, and how long each is. */
export class DeskLists {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly tree: BureauTree,
    private readonly names: CaseNames,
    private readonly mapper: CaseLineMapper,
    private readonly index: BlindIndex,
    private readonly audit: Audit,
    private readonly days: WorkingDays,
    private readonly clock: Clock,
  ) {}

  /** @throws {Problem} 400 for a cursor that is not of this list */
  async page(staff: Staff, { list, order, cursor }: PageWanted, filter: ListFilter): Promise<CaseLines> {
    const { manager } = this.dataSource();
    const scope = deskScope(staff, this.tree);
    const source = this.inOrder(this.source(list, scope), order);
    const after = cursor === null ? null : readCursor(cursor, source.order);
    if (filter.personPhone !== undefined) await this.recordSearch(manager, staff, list);
    const condition = this.condition(filter, scope);
    const found = await new DeskRepository(manager).page(source, condition, after, LINES_A_PAGE + 1);
    const shown = found.slice(0, LINES_A_PAGE);
    return {
      lines: await this.lines(
        manager,
        scope,
        shown.map(({ id }) => id),
      ),
      nextCursor: found.length > LINES_A_PAGE ? writeCursor(shown.at(-1)!) : null,
    };
  }

  /** How many cases one list holds. */
  count(staff: Staff, list: CaseList, filter: ListFilter): Promise<number> {
    const scope = deskScope(staff, this.tree);
    const desk = new DeskRepository(this.dataSource().manager);
    return desk.count(this.source(list, scope), this.condition(filter, scope));
  }

  /** A whole list, some lines at a time, as it stands while it is read. Not for searches by a person: those are in the trail. */
  async *all(
    staff: Staff,
    list: CaseList,
    filter: Omit<ListFilter, 'personPhone'>,
  ): AsyncGenerator<CaseLine[]> {
    const { manager } = this.dataSource();
    const scope = deskScope(staff, this.tree);
    const source = this.source(list, scope);
    const condition = this.condition(filter, scope);
    const desk = new DeskRepository(manager);
    for (let after: DeskCursor | null = null; ; ) {
      const found: DeskCursor[] = await desk.page(source, condition, after, LINES_AT_ONCE);
      const ids = found.map(({ id }) => id);
      yield await this.lines(manager, scope, ids);
      if (found.length < LINES_AT_ONCE) return;
      after = found.at(-1)!;
    }
  }

  /** How many cases each list holds: as many as paging through it shows. */
  async counts(staff: Staff, filter: ListFilter): Promise<Record<CaseList, number>> {
    const scope = deskScope(staff, this.tree);
    const desk = new DeskRepository(this.dataSource().manager);
    const condition = this.condition(filter, scope);
    const counts: [CaseList, number][] = [];
    // One after the other: a desk that is looked at must not take all the connections there are.
    for (const list of CASE_LISTS) counts.push([list, await desk.count(this.source(list, scope), condition)]);
    return Object.fromEntries(counts) as Record<CaseList, number>;
  }

  private condition(filter: ListFilter, scope: DeskScope): Condition {
    const { index, tree, clock } = this;
    return filterCondition(filter, { scope, index, tree, today: clock.today() });
  }

  private source(list: CaseList, scope: DeskScope): ListSource {
    return listSource(list, scope, deskTimes(this.clock.now(), this.days));
  }

  private inOrder(source: ListSource, order: PageWanted['order']): ListSource {
    return order === null || source.order === 'due' ? source : { ...source, order };
  }

  /** In the order of the ids. Of people whom they may not know nothing is even read. */
  private async lines(manager: EntityManager, scope: DeskScope, ids: string[]): Promise<CaseLine[]> {
    if (ids.length === 0) return [];
    const desk = new DeskRepository(manager);
    const rows = await desk.listCases(ids);
    const known = rows.filter((row) => mayKnowPerson(scope, row)).map(({ id }) => id);
    const clocks = groupBy(await desk.listClocks(ids), ({ caseId }) => caseId);
    const deliveries = groupBy(await desk.listCurrentDeliveries(ids), ({ caseId }) => caseId);
    const parties = groupBy(await desk.listParties(known), ({ caseId }) => caseId);
    const names = await this.names.of(manager, rows);
    const today = this.clock.today();
    const byId = new Map(
      rows.map((row) => {
        const [delivery = null] = deliveries.get(row.id) ?? [];
        const [party = null] = parties.get(row.id) ?? [];
        const all = { row, clocks: clocks.get(row.id) ?? [], delivery, party };
        return [row.id, this.mapper.toLine(all, scope, names, today)];
      }),
    );
    return ids.map((id) => byId.get(id)).filter((line) => line !== undefined);
  }

  /** Asking for a person tells who complained, whatever is found: it is in the trail, and the number is not. */
  private recordSearch(
    manager: EntityManager,
    { accountId, bureauCode }: Staff,
    list: CaseList,
  ): Promise<void> {
    return this.audit.record(manager, {
      actorKind: 'staff',
      actorId: accountId,
      bureauCode,
      act: 'searchByPerson',
      subjectKind: 'bureau',
      subjectId: bureauCode,
      detail: { list },
    });
  }
}
