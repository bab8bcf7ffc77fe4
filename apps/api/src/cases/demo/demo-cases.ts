import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Staff } from '../../accounts/staff.js';
import type { StaffDirectory } from '../../accounts/staff-directory.js';
import { type Clock, shanghaiDate } from '../../platform/clock.js';
import { addDays } from '../../platform/working-days/calendar-dates.js';
import type { BrandDirectory } from '../../registry/brand-directory.js';
import { readStaffAct } from '../acts/read-act.js';
import type { StaffActBody } from '../acts/staff-act-body.js';
import type { StaffActs } from '../acts/staff-acts.js';
import { CaseRepository } from '../case.repository.js';
import type { CaseFilings } from '../intake/case-filings.js';
import { toFiling } from '../intake/to-filing.js';
import type { DemoCaseAct, DemoCaseFiling } from './demo-case.js';

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;
/** Such as `today+10`: a date that a demonstration of any day can name. */
const DAYS_FROM_TODAY = /^today([+-]\d+)$/;

/** What an account of the demonstration is found by. */
export interface DemoColleague {
  loginName: string;
  name: string;
  bureauCode: string;
}

/** Files invented cases the way real ones come, so that the desks of the demonstration have something to work on. */
export class DemoCases {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly filings: Pick<CaseFilings, 'file'>,
    private readonly acts: Pick<StaffActs, 'do'>,
    private readonly people: Pick<StaffDirectory, 'listActive'>,
    private readonly brands: Pick<BrandDirectory, 'listBrands'>,
    private readonly clock: Clock,
  ) {}

  /**
   * Does nothing where cases are, or where the registry is not the demonstration's.
   * @returns how many filings it made
   */
  async file(filings: readonly DemoCaseFiling[], colleagues: readonly DemoColleague[]): Promise<number> {
    const { manager } = this.dataSource();
    if (await new CaseRepository(manager).hasAny()) return 0;
    const brands = new Map((await this.brands.listBrands()).map(({ name, id }) => [name, id]));
    const isOurs = filings.every(({ brand }) => brand === undefined || brands.has(brand));
    if (!isOurs) return 0;
    const staff = await this.staffOf(colleagues);
    for (const filing of filings) await this.fileOne(filing, brands, staff);
    return filings.length;
  }

  private async fileOne(
    { by, brand, channel, daysAgo, time, externalNumber, acts = [], ...body }: DemoCaseFiling,
    brands: ReadonlyMap<string, string>,
    staff: ReadonlyMap<string, Staff>,
  ): Promise<void> {
    const officer = by === undefined ? null : personOf(staff, by);
    const brandId = brand === undefined ? null : brands.get(brand)!;
    const filing = toFiling({ ...NOTHING_MORE, ...body, brandId });
    const { cases } = await this.filings.file(filing, {
      channel,
      by:
        officer === null
          ? { kind: 'consumer', consumerId: null }
          : { kind: 'staff', accountId: officer.accountId, bureauCode: officer.bureauCode },
      key: randomUUID(),
      draftKey: undefined,
      receivedAt: this.instant(daysAgo, time),
      externalNumber: externalNumber ?? null,
    });
    const [first] = cases;
    if (first === undefined) throw new Error('a filing of the demonstration made no case');
    for (const [at, act] of acts.entries()) await this.act(first.id, at + 1, act, staff);
  }

  private async act(
    caseId: string,
    seenEventCount: number,
    { by, to, ...given }: DemoCaseAct,
    staff: ReadonlyMap<string, Staff>,
  ): Promise<void> {
    const accountId = to === undefined ? undefined : personOf(staff, to).accountId;
    const dated = Object.entries(given).map(([name, value]) => [name, this.dated(value)]);
    const body = { ...Object.fromEntries(dated), accountId, seenEventCount } as StaffActBody;
    await this.acts.do(personOf(staff, by), caseId, readStaffAct(body), randomUUID());
  }

  private dated(value: string | undefined): string | undefined {
    const days = DAYS_FROM_TODAY.exec(value ?? '')?.[1];
    return days === undefined ? value : addDays(this.clock.today(), Number(days));
  }

  /** Today's may not lie ahead. */
  private instant(daysAgo: number, time: string): Date {
    const now = this.clock.now();
    const date = shanghaiDate(new Date(now.getTime() - daysAgo * DAY_MILLISECONDS));
    const instant = new Date(`${date}T${time}:00+08:00`);
    return instant > now ? now : instant;
  }

  private async staffOf(colleagues: readonly DemoColleague[]): Promise<ReadonlyMap<string, Staff>> {
    const found = new Map<string, Staff>();
    for (const { loginName, name, bureauCode } of colleagues) {
      const people = await this.people.listActive(this.dataSource().manager, bureauCode, null);
      const person = people.find((each) => each.name === name);
      if (person !== undefined) found.set(loginName, person);
    }
    return found;
  }
}

const NOTHING_MORE = {
  outletId: null,
  respondent: null,
  divisionCode: null,
  platformName: null,
  categoryCode: null,
  violationKinds: [],
  occurredOn: null,
  amountFen: null,
  requests: [],
  requestText: null,
  complainant: null,
  anonymous: false,
  publishConsent: true,
  delegateConsent: true,
  fileIds: [],
};

function personOf(staff: ReadonlyMap<string, Staff>, loginName: string): Staff {
  const person = staff.get(loginName);
  if (person === undefined) throw new Error(`the demonstration has nobody called ${loginName}`);
  return person;
}
