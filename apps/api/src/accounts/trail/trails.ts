import { auditDetailInWords } from '@jiweibao/shared';
import type { DataSource } from 'typeorm';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { AuditEntry, AuditFilter } from '../../platform/audit/audit-entry.js';
import type { AuditTrail } from '../../platform/audit/audit-trail.js';
import { startOfShanghaiDate } from '../../platform/clock.js';
import { isPublicId } from '../../platform/public-id.js';
import { addDays } from '../../platform/working-days/calendar-dates.js';
import type { Staff } from '../staff.js';
import type { StaffDirectory } from '../staff-directory.js';
import type { NamedSubjects } from './named-subjects.js';
import type { TrailCursor } from './trail-cursor.js';

const ENTRIES_AT_ONCE = 500;
/** Stands for a thing that is not there: no entry is about it. */
const NOTHING = '-';

/** Which entries, as people ask for them. */
export interface TrailFilter {
  actorId?: string;
  act?: string;
  subjectId?: string;
  caseNumber?: string;
  bureauCode?: string;
  /** DATE, Asia/Shanghai, both ends inclusive. */
  from?: string;
  to?: string;
}

/** An entry with what its ids and codes are called; null where nobody knows. */
export interface NamedEntry extends AuditEntry {
  actorName: string | null;
  bureauName: string | null;
  subjectName: string | null;
  /** Its details as people read them. */
  detailWords: string[];
}

/** The trail as somebody of a bureau reads it: what their own and those that answer to it did. */
export class Trails {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly trail: AuditTrail,
    private readonly people: StaffDirectory,
    private readonly subjects: NamedSubjects,
    private readonly tree: BureauTree,
  ) {}

  /** The newest first. @param before where the page before ended; null for the first */
  async page(
    staff: Staff,
    filter: TrailFilter,
    before: TrailCursor | null,
    count: number,
  ): Promise<NamedEntry[]> {
    const entries = await this.trail.list({ ...(await this.within(staff, filter)), before, count });
    return this.named(entries);
  }

  /** @param most where it stops counting */
  async count(staff: Staff, filter: TrailFilter, most: number): Promise<number> {
    return this.trail.count(await this.within(staff, filter), most);
  }

  /** All of them, some at a time. */
  async *all(staff: Staff, filter: TrailFilter): AsyncGenerator<NamedEntry[]> {
    for (let before: TrailCursor | null = null; ; ) {
      const entries: NamedEntry[] = await this.page(staff, filter, before, ENTRIES_AT_ONCE);
      yield entries;
      if (entries.length < ENTRIES_AT_ONCE) return;
      before = entries.at(-1)!;
    }
  }

  private async within({ bureauCode: ownCode }: Staff, filter: TrailFilter): Promise<AuditFilter> {
    const { actorId, act, bureauCode, from, to } = filter;
    return {
      bureauCodes: this.bureausWithin(ownCode, bureauCode),
      actorId: actorId ?? null,
      act: act ?? null,
      subjectId: await this.subjectOf(filter),
      since: from === undefined ? null : startOfShanghaiDate(from),
      until: to === undefined ? null : startOfShanghaiDate(addDays(to, 1)),
    };
  }

  /** A bureau that is not theirs to see has no entries for them. */
  private bureausWithin(ownCode: string, bureauCode: string | undefined): readonly string[] | null {
    if (bureauCode !== undefined) return this.tree.isWithin(bureauCode, ownCode) ? [bureauCode] : [NOTHING];
    return this.tree.find(ownCode)?.parentCode === null ? null : this.tree.subtreeCodes(ownCode);
  }

  private async subjectOf({ subjectId, caseNumber }: TrailFilter): Promise<string | null> {
    if (caseNumber === undefined) return subjectId ?? null;
    const found = (await this.subjects.findId(this.dataSource().manager, 'case', caseNumber)) ?? NOTHING;
    return subjectId === undefined || subjectId === found ? found : NOTHING;
  }

  private async named(entries: readonly AuditEntry[]): Promise<NamedEntry[]> {
    const { manager } = this.dataSource();
    const subjectsOf = (kind: string) =>
      distinct(entries.filter(({ subjectKind }) => subjectKind === kind).map(({ subjectId }) => subjectId));
    const actors = entries.map(({ actorId }) => actorId).filter((id) => id !== null);
    const about = entries.flatMap(({ detail }) => Object.values(detail)).filter(isPublicId);
    const people = await this.people.names(
      manager,
      distinct([...actors, ...about, ...subjectsOf('account')]),
    );
    const cases = await this.subjects.names(manager, 'case', subjectsOf('case'));
    const subjectName = ({ subjectKind, subjectId }: AuditEntry) => {
      if (subjectKind === 'account') return people.get(subjectId) ?? null;
      if (subjectKind === 'bureau') return this.bureauName(subjectId);
      return cases.get(subjectId) ?? null;
    };
    const namesOf = {
      bureau: (code: string) => this.bureauName(code),
      person: (id: string) => people.get(id) ?? null,
    };
    return entries.map((entry) => ({
      ...entry,
      detailWords: Object.entries(entry.detail).map(([name, value]) =>
        auditDetailInWords(name, value, namesOf),
      ),
      actorName: people.get(entry.actorId ?? '') ?? null,
      bureauName: this.bureauName(entry.bureauCode ?? ''),
      subjectName: subjectName(entry),
    }));
  }

  private bureauName(code: string): string | null {
    return this.tree.find(code)?.name ?? null;
  }
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
