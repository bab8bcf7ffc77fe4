import { isCertificateToken } from '@jiweibao/shared';
import type { DataSource } from 'typeorm';
import type { Clock } from '../platform/clock.js';
import { newPublicId } from '../platform/public-id.js';
import { authorizationStatus } from './authorization-status.js';
import { toCertificateRecord } from './outlet-certificate.mapper.js';
import { OutletCertificateRepository } from './outlet-certificate.repository.js';
import { certificateNotDue, certificateNotFound, outletAmbiguous, outletUnknown } from './registry.errors.js';
import type { CertificateRecord, OutletRecord } from './registry-record.js';
import { RegistryRecordRepository } from './registry-record.repository.js';
import type { RegistryWriter } from './registry-writer.js';

export interface IssuedCertificate {
  certificate: CertificateRecord;
  outlet: OutletRecord;
  /** False when the outlet had one that stands: it is the same paper once more. */
  isNew: boolean;
}

/** A certificate as its keepers see it. */
export interface KeptCertificate extends CertificateRecord {
  withdrawnReason: string | null;
}

/** Issues and withdraws outlets' certificates. An outlet has one that stands at most. */
export class OutletCertificateService {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly writer: RegistryWriter,
    private readonly clock: Clock,
  ) {}

  /**
   * The id of the open outlet that a person names by its id or its exact name.
   * @throws {Problem} `outlet-unknown`, `outlet-ambiguous`
   */
  async identifyOutlet(idOrName: string): Promise<string> {
    const ids = await new OutletCertificateRepository(this.dataSource().manager).listOutletIds(idOrName);
    const [id, ...others] = ids;
    if (id === undefined) throw outletUnknown(idOrName);
    if (others.length > 0) throw outletAmbiguous(idOrName, ids);
    return id;
  }

  /**
   * The outlet's certificate, issued now unless it has one.
   * @throws {Problem} `outlet-unknown`; `certificate-not-due` when no authorization of the outlet is in force today
   */
  async issue(outletId: string): Promise<IssuedCertificate> {
    const { result } = await this.writer.write(async ({ manager, touch }) => {
      const certificates = new OutletCertificateRepository(manager);
      if (!(await certificates.lockOutlet(outletId))) throw outletUnknown(outletId);
      const [outlet] = await new RegistryRecordRepository(manager).listOutlets([outletId]);
      if (!outlet) throw new Error(`the outlet ${outletId} is locked and yet not there`);
      this.requireInForce(outlet);
      const present = await certificates.findPresent(outletId);
      if (present) return { certificate: toCertificateRecord(present), outlet, isNew: false };
      const certificate = {
        id: newPublicId(),
        token: newPublicId(),
        outletId,
        issuedAt: this.clock.now(),
        withdrawnAt: null,
        withdrawnReason: null,
      };
      await certificates.insert(certificate);
      touch('certificate', [certificate.id]);
      return { certificate: toCertificateRecord(certificate), outlet, isNew: true };
    });
    return result;
  }

  /**
   * Withdraws a certificate for good; withdrawing it again changes nothing.
   * @throws {Problem} `certificate-not-found`
   */
  async withdraw(token: string, reason: string): Promise<'withdrawn' | 'unchanged'> {
    if (!isCertificateToken(token)) throw certificateNotFound();
    const { result } = await this.writer.write(async ({ manager, touch }) => {
      const certificates = new OutletCertificateRepository(manager);
      const known = await certificates.lockByToken(token);
      if (!known) throw certificateNotFound();
      if (known.withdrawnAt !== null) return 'unchanged';
      await certificates.withdraw(known.id, this.clock.now(), reason);
      touch('certificate', [known.id]);
      return 'withdrawn';
    });
    return result;
  }

  /** Every certificate that the outlet ever had, the newest first. */
  async list(outletId: string): Promise<KeptCertificate[]> {
    const rows = await new OutletCertificateRepository(this.dataSource().manager).listByOutlet(outletId);
    return rows.map((row) => ({ ...toCertificateRecord(row), withdrawnReason: row.withdrawnReason }));
  }

  private requireInForce({ authorizations }: OutletRecord): void {
    const today = this.clock.today();
    if (!authorizations.some((each) => authorizationStatus(each, today) === 'inForce')) {
      throw certificateNotDue();
    }
  }
}
