import type { AuditAct, AuditDetails } from '@jiweibao/shared';
import type { DataSource, EntityManager } from 'typeorm';
import type { Staff } from '../../../accounts/staff.js';
import type { BureauTree } from '../../../organization/bureau-tree.js';
import type { Audit } from '../../../platform/audit/audit.js';
import type { Clock } from '../../../platform/clock.js';
import type { CaseDelivery } from '../../delivery/case-delivery.js';
import type { ConsumerCaseEntity } from '../../entities/consumer-case.entity.js';
import type { CaseFiles, OpenedCaseFile } from '../../files/case-files.js';
import type { CaseNames } from '../case-names.js';
import { DeskRepository } from '../desk.repository.js';
import { type DeskScope, deskScope, isBefore } from '../desk-scope.js';
import { mayKnowLink } from '../informant.js';
import { getVisibleCase } from '../visible-case.js';
import type { CasePage } from './case-page.js';
import type { CasePageMapper, PageRows } from './case-page.mapper.js';

/** Shows whole cases, and their files, to those who may see them. Each showing is in the trail. */
export class DeskCases {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly tree: BureauTree,
    private readonly names: CaseNames,
    private readonly mapper: CasePageMapper,
    private readonly delivery: Pick<CaseDelivery, 'open'>,
    private readonly files: Pick<CaseFiles, 'list' | 'open'>,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Opens a case. When it lies on their own desk, and they handle or supervise there, it is before somebody from now on.
   * @throws {Problem} 404 `case-not-found`, also for one that they may not see
   */
  open(staff: Staff, caseId: string): Promise<CasePage> {
    return this.dataSource().transaction(async (manager) => {
      const scope = deskScope(staff, this.tree);
      const row = await getVisibleCase(manager, scope, caseId);
      if (isBefore(scope, row.holderCode)) await this.delivery.open(manager, row.id, scope.accountId);
      const rows = await this.read(manager, scope, row);
      const people = this.mapper.peopleNamed(rows.events, rows.deliveries);
      const names = await this.names.of(manager, [row], people);
      await this.record(manager, staff, 'readCase', row.id);
      return this.mapper.toPage(rows, scope, names, this.clock.today());
    });
  }

  /** @throws {Problem} 404 `case-not-found`, `file-not-found`, the latter also for another case's file */
  async openFile(staff: Staff, caseId: string, fileId: string): Promise<OpenedCaseFile> {
    // The bytes may lie on another machine, so no transaction waits for them; nobody gets them before it is in the trail.
    const { manager } = this.dataSource();
    const row = await getVisibleCase(manager, deskScope(staff, this.tree), caseId);
    const file = await this.files.open(manager, row.id, fileId);
    await this.record(manager, staff, 'openCaseFile', row.id, { file: fileId });
    return file;
  }

  private async read(manager: EntityManager, scope: DeskScope, row: ConsumerCaseEntity): Promise<PageRows> {
    const desk = new DeskRepository(manager);
    const [party = null] = await desk.listParties([row.id]);
    return {
      row,
      party,
      clocks: await desk.listClocks([row.id]),
      events: await desk.listEvents(row.id),
      deliveries: await desk.listDeliveries(row.id),
      files: await this.files.list(manager, row.id),
      linked: await linkedCase(desk, scope, row),
    };
  }

  private record(
    manager: EntityManager,
    { accountId, bureauCode }: Staff,
    act: AuditAct,
    caseId: string,
    detail: AuditDetails = {},
  ): Promise<void> {
    return this.audit.record(manager, {
      actorKind: 'staff',
      actorId: accountId,
      bureauCode,
      act,
      subjectKind: 'case',
      subjectId: caseId,
      detail,
    });
  }
}

async function linkedCase(
  desk: DeskRepository,
  scope: DeskScope,
  row: ConsumerCaseEntity,
): Promise<ConsumerCaseEntity | null> {
  const linked = row.linkedCaseId === null ? null : await desk.findVisible(row.linkedCaseId, scope);
  return linked !== null && mayKnowLink(scope, row, linked) ? linked : null;
}
