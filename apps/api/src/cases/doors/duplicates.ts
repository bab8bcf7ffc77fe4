import type { AuditSubject } from '@jiweibao/shared';
import type { DataSource, EntityManager } from 'typeorm';
import type { Staff } from '../../accounts/staff.js';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { Audit } from '../../platform/audit/audit.js';
import { type Clock, shanghaiDate, startOfShanghaiDate } from '../../platform/clock.js';
import type { BlindIndex } from '../../platform/crypto/blind-index.js';
import { addDays } from '../../platform/working-days/calendar-dates.js';
import { DeskRepository } from '../desk/desk.repository.js';
import { deskScope } from '../desk/desk-scope.js';
import { mayKnowPerson } from '../desk/informant.js';
import { getVisibleCase } from '../desk/visible-case.js';
import type { ConsumerCaseEntity } from '../entities/consumer-case.entity.js';
import { INDEXED_FIELDS } from '../privacy/sealed-fields.js';
import { respondentNameIndex } from '../respondent-name-index.js';
import { byLikeness, type Likeness, likenessOf } from './likeness.js';
import { type Among, type Business, PastCasesRepository } from './past-cases.repository.js';

/** Whoever writes twice about one thing does so within weeks. Our own choice; no rule says it. */
export const DAYS_LOOKED_BACK = 90;
const MOST_FROM_EACH = 50;
const MOST_TOLD = 20;

/** What is known of a case that is being registered. */
export interface Described {
  /** The complainant's or informant's, digits; null for none. */
  personPhone: string | null;
  outletId: string | null;
  /** Digits. */
  respondentPhone: string | null;
  respondentName: string | null;
  /** DATE `YYYY-MM-DD`, Asia/Shanghai. */
  occurredOn: string | null;
}

export interface Duplicate extends Likeness {
  row: ConsumerCaseEntity;
}

/** Tells which cases may be about the same thing. Each asking is in the trail, for it finds cases by people's phones. */
export class Duplicates {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly index: BlindIndex,
    private readonly tree: BureauTree,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Of what is being registered; the likeliest first. */
  ofDescription(staff: Staff, described: Described): Promise<Duplicate[]> {
    const { personPhone, outletId, respondentPhone, respondentName, occurredOn } = described;
    const phoneIndex = personPhone && this.index.of(INDEXED_FIELDS.partyPhone, personPhone);
    const nameIndex = respondentNameIndex(this.index, respondentName);
    const business = { outletId, phone: respondentPhone, nameIndex };
    return this.dataSource().transaction(async (manager) => {
      const found = await this.find(manager, staff, { phoneIndex, business, occurredOn }, []);
      await this.record(manager, staff, { subjectKind: 'bureau', subjectId: staff.bureauCode }, found);
      return found;
    });
  }

  /** Of a case that they may see; without the other of its filing. @throws {Problem} 404 `case-not-found` */
  ofCase(staff: Staff, caseId: string): Promise<Duplicate[]> {
    return this.dataSource().transaction(async (manager) => {
      const scope = deskScope(staff, this.tree);
      const row = await getVisibleCase(manager, scope, caseId);
      const [party = null] = mayKnowPerson(scope, row)
        ? await new DeskRepository(manager).listParties([caseId])
        : [];
      const wanted = {
        phoneIndex: party?.phoneIndex ?? null,
        business: businessOf(row),
        occurredOn: row.occurredOn,
      };
      const found = await this.find(manager, staff, wanted, itselfOf(row));
      await this.record(manager, staff, { subjectKind: 'case', subjectId: caseId }, found);
      return found;
    });
  }

  private async find(
    manager: EntityManager,
    staff: Staff,
    wanted: { phoneIndex: string | null; business: Business; occurredOn: string | null },
    except: readonly string[],
  ): Promise<Duplicate[]> {
    const past = new PastCasesRepository(manager, deskScope(staff, this.tree));
    const since = startOfShanghaiDate(addDays(shanghaiDate(this.clock.now()), -DAYS_LOOKED_BACK));
    const among: Among = { since, until: null, except };
    const ofPerson = new Set(
      wanted.phoneIndex === null ? [] : await past.listOfPerson(wanted.phoneIndex, among, MOST_FROM_EACH),
    );
    const ofBusiness = await past.listOfBusiness(wanted.business, among, MOST_FROM_EACH);
    const rows = await past.getCases([...new Set([...ofPerson, ...ofBusiness])]);
    return rows
      .flatMap((row) => {
        const likeness = likenessOf(row, wanted, ofPerson.has(row.id));
        return likeness === null ? [] : [{ ...likeness, row, receivedAt: row.receivedAt }];
      })
      .sort(byLikeness)
      .slice(0, MOST_TOLD);
  }

  private record(
    manager: EntityManager,
    { accountId, bureauCode }: Staff,
    subject: { subjectKind: AuditSubject; subjectId: string },
    found: Duplicate[],
  ): Promise<void> {
    return this.audit.record(manager, {
      actorKind: 'staff',
      actorId: accountId,
      bureauCode,
      act: 'findDuplicates',
      ...subject,
      detail: { found: String(found.length) },
    });
  }
}

/** The business of a case. */
export function businessOf({ outletId, respondentPhone, respondentNameIndex }: ConsumerCaseEntity): Business {
  return { outletId, phone: respondentPhone, nameIndex: respondentNameIndex };
}

/** The case and the other of its filing, which is no doubling of it. */
export function itselfOf({ id, linkedCaseId }: ConsumerCaseEntity): string[] {
  return linkedCaseId === null ? [id] : [id, linkedCaseId];
}
