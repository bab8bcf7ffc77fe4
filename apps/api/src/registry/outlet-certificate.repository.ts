import { type EntityManager, IsNull } from 'typeorm';
import { OutletEntity } from './entities/outlet.entity.js';
import { OutletCertificateEntity } from './entities/outlet-certificate.entity.js';

/** The rows of outlets' certificates, within one transaction. */
export class OutletCertificateRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Holds the open outlet's row until the transaction ends, so that two who issue at once do not issue twice. */
  async lockOutlet(outletId: string): Promise<boolean> {
    const outlet = await this.manager.findOne(OutletEntity, {
      where: { id: outletId, state: 'open' },
      lock: { mode: 'pessimistic_write' },
    });
    return outlet !== null;
  }

  /** The outlet's certificate that was not withdrawn. */
  findPresent(outletId: string): Promise<OutletCertificateEntity | null> {
    return this.manager.findOneBy(OutletCertificateEntity, { outletId, withdrawnAt: IsNull() });
  }

  /** Locked until the transaction ends. */
  lockByToken(token: string): Promise<OutletCertificateEntity | null> {
    return this.manager.findOne(OutletCertificateEntity, {
      where: { token },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** The newest first. */
  listByOutlet(outletId: string): Promise<OutletCertificateEntity[]> {
    return this.manager.find(OutletCertificateEntity, {
      where: { outletId },
      order: { issuedAt: 'DESC', id: 'ASC' },
    });
  }

  async insert(certificate: OutletCertificateEntity): Promise<void> {
    await this.manager.insert(OutletCertificateEntity, certificate);
  }

  async withdraw(id: string, withdrawnAt: Date, withdrawnReason: string): Promise<void> {
    await this.manager.update(OutletCertificateEntity, { id }, { withdrawnAt, withdrawnReason });
  }
}
