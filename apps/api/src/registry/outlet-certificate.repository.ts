import { type EntityManager, IsNull } from 'typeorm';
import { isPublicId } from '../platform/public-id.js';
import { OutletEntity } from './entities/outlet.entity.js';
import { OutletCertificateEntity } from './entities/outlet-certificate.entity.js';

/** Namesakes that are told to a person; the registry may hold a chain of hundreds. */
const MOST_NAMESAKES = 10;

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

  /** Ids of the open outlets of this id or of exactly this name. */
  async listOutletIds(idOrName: string): Promise<string[]> {
    const outlets = await this.manager.find(OutletEntity, {
      select: { id: true },
      where: [
        { name: idOrName, state: 'open' as const },
        ...(isPublicId(idOrName) ? [{ id: idOrName, state: 'open' as const }] : []),
      ],
      order: { id: 'ASC' },
      take: MOST_NAMESAKES,
    });
    return outlets.map(({ id }) => id);
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
