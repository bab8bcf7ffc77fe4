import type { DataSource } from 'typeorm';
import type { Staff } from '../../accounts/staff.js';
import type { BureauTree } from '../../organization/bureau-tree.js';
import { ExternalNumberTaken } from '../case.repository.js';
import { DeskRepository } from '../desk/desk.repository.js';
import { deskScope } from '../desk/desk-scope.js';
import type { CaseFilings } from '../intake/case-filings.js';
import type { FiledCase, Filing } from '../intake/filing.js';
import { externalNumberTaken } from './doors.errors.js';
import { PastCasesRepository } from './past-cases.repository.js';
import type { StaffChannel } from './registration-body.js';

/** How something came, and under which keys it is sent. */
export interface Receipt {
  channel: StaffChannel;
  /** UTC; null for now. */
  receivedAt: Date | null;
  externalNumber: string | null;
  key: string | undefined;
  draftKey: string | undefined;
}

export interface RegisteredCase extends FiledCase {
  /** Whether who registered it may open it. */
  visible: boolean;
}

export interface Registered {
  receivedAt: Date;
  cases: RegisteredCase[];
  queryCode: string;
}

/** Registers what came to a bureau by phone, by letter, at the window or from the national platform. */
export class Registrations {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly filings: Pick<CaseFilings, 'file'>,
    private readonly tree: BureauTree,
  ) {}

  /**
   * Whose case it is the routing decides, as for a consumer's own; among several competent bureaus the one that received it.
   * @returns the same each time that it is sent under the same key
   * @throws {Problem} 409 `external-number-taken`; those of `CaseFilings.file`
   */
  async register(staff: Staff, filing: Filing, receipt: Receipt): Promise<Registered> {
    const { accountId, bureauCode } = staff;
    const by = { kind: 'staff', accountId, bureauCode } as const;
    try {
      const { receivedAt, cases, queryCode } = await this.filings.file(filing, { ...receipt, by });
      // Nobody logged in who could see it otherwise.
      if (queryCode === null) throw new Error('what staff registered has no query code');
      return { receivedAt, cases: await this.withSight(staff, cases), queryCode };
    } catch (error) {
      if (error instanceof ExternalNumberTaken) throw await this.taken(staff, error);
      throw error;
    }
  }

  private async withSight(staff: Staff, cases: FiledCase[]): Promise<RegisteredCase[]> {
    const desk = new DeskRepository(this.dataSource().manager);
    const scope = deskScope(staff, this.tree);
    return Promise.all(
      cases.map(async (each) => ({ ...each, visible: (await desk.findVisible(each.id, scope)) !== null })),
    );
  }

  private async taken(staff: Staff, { externalNumber, kind }: ExternalNumberTaken) {
    const past = new PastCasesRepository(this.dataSource().manager, deskScope(staff, this.tree));
    const known = await past.findByExternalNumber(externalNumber, kind);
    const bureauName = known && (this.tree.find(known.holderCode)?.name ?? '');
    return externalNumberTaken(kind, known && { number: known.number, bureauName: bureauName! });
  }
}
