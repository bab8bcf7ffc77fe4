import { type EntityManager, In } from 'typeorm';
import { BureauContactEntity } from './bureau-contact.entity.js';

/** The rows of how bureaus can be reached. They are added, never changed. */
export class BureauContactRepository {
  constructor(private readonly manager: EntityManager) {}

  async insert(row: BureauContactEntity): Promise<void> {
    await this.manager.insert(BureauContactEntity, row);
  }

  /** Null while nothing was ever told of it. */
  findLatest(bureauCode: string): Promise<BureauContactEntity | null> {
    return this.manager.findOne(BureauContactEntity, { where: { bureauCode }, order: { version: 'DESC' } });
  }

  /** The latest of each; a bureau without any is not among them. */
  listLatest(bureauCodes: readonly string[]): Promise<BureauContactEntity[]> {
    return this.manager
      .createQueryBuilder(BureauContactEntity, 'contact')
      .where({ bureauCode: In([...bureauCodes]) })
      .andWhere(
        `NOT EXISTS (SELECT 1 FROM bureau_contact later
           WHERE later.bureau_code = contact.bureau_code AND later.version > contact.version)`,
      )
      .getMany();
  }

  /** The newest first. @param below only versions before this one; null from the newest on */
  listVersions(bureauCode: string, below: number | null, count: number): Promise<BureauContactEntity[]> {
    const query = this.manager.createQueryBuilder(BureauContactEntity, 'contact').where({ bureauCode });
    if (below !== null) query.andWhere('contact.version < :below', { below });
    return query.orderBy('contact.version', 'DESC').limit(count).getMany();
  }
}
