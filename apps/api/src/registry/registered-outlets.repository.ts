import { type EntityManager, In } from 'typeorm';
import { insertRows, upsertRows } from '../platform/bulk-write.js';
import { groupBy } from '../platform/group-by.js';
import {
  OutletAuthorizationEntity,
  OutletEntity,
  OutletPhoneBrandEntity,
  OutletPhoneEntity,
} from './entities/outlet.entity.js';
import type { RegisteredOutlet } from './registered-outlet.js';
import {
  toAuthorizationRows,
  toOutletRow,
  toPhoneBrandRows,
  toPhoneRows,
  toRegisteredOutlet,
} from './registered-outlet.mapper.js';

/** Ids in one statement. */
const CHUNK = 1_000;
/** Ranges in one statement: within what the servers' range optimizers take on. */
const COUNTIES_A_STATEMENT = 50;

interface KeyOfOutlet {
  id: string;
}

/** Whole outlets for their keepers: phones and authorizations come and go with the outlet, under its row lock. */
export class RegisteredOutletsRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Ids of all outlets, closed ones too, in these counties (6 digits) or with these licences. */
  async listIdsByPlaceOrLicence(countyCodes: string[], licenceCodes: string[]): Promise<string[]> {
    const ids = new Set<string>();
    const collect = (rows: KeyOfOutlet[]) => {
      for (const row of rows) ids.add(row.id);
    };
    for (const chunk of chunks(countyCodes, COUNTIES_A_STATEMENT)) {
      // A township's code begins with its county's, so ranges of the index find both.
      const ranges = chunk.map(() => 'division_code BETWEEN ? AND ?').join(' OR ');
      const ends = chunk.flatMap((county) => [county, `${county}~`]);
      collect(await this.manager.query(`SELECT id FROM outlet WHERE ${ranges}`, ends));
    }
    for (const chunk of chunks(licenceCodes)) {
      collect(await this.manager.query('SELECT id FROM outlet WHERE licence_code IN (?)', [chunk]));
    }
    return [...ids];
  }

  /** Ids of the outlets that have, or had, an authorization of one of these brands. */
  async listIdsByBrand(brandIds: string[]): Promise<string[]> {
    if (brandIds.length === 0) return [];
    const rows: KeyOfOutlet[] = await this.manager.query(
      'SELECT DISTINCT outlet_id AS id FROM outlet_authorization WHERE brand_id IN (?)',
      [brandIds],
    );
    return rows.map((row) => row.id);
  }

  /** Ids of all outlets, closed ones too, that have one of these numbers (digits). */
  async listIdsByNumber(numbers: string[]): Promise<string[]> {
    const ids = new Set<string>();
    for (const chunk of chunks(numbers)) {
      const rows: KeyOfOutlet[] = await this.manager.query(
        'SELECT DISTINCT outlet_id AS id FROM outlet_phone WHERE number IN (?)',
        [chunk],
      );
      for (const row of rows) ids.add(row.id);
    }
    return [...ids];
  }

  /**
   * The outlets of these ids, in the order of their ids.
   * @param lock holds each outlet's row until the transaction ends, so that nobody changes what was read
   */
  async listByIds(ids: string[], { lock }: { lock: boolean }): Promise<RegisteredOutlet[]> {
    const found: RegisteredOutlet[] = [];
    // Locked in one order by everybody: two who want the same rows then wait for each other, and do not deadlock.
    for (const chunk of chunks([...ids].sort())) found.push(...(await this.listChunk(chunk, lock)));
    return found;
  }

  private async listChunk(ids: string[], lock: boolean): Promise<RegisteredOutlet[]> {
    const outlets = this.manager
      .createQueryBuilder(OutletEntity, 'outlet')
      .where('outlet.id IN (:...ids)', { ids })
      .orderBy('outlet.id');
    if (lock) outlets.setLock('pessimistic_write');
    const rows = await outlets.getMany();
    const phones = await this.manager
      .createQueryBuilder(OutletPhoneEntity, 'phone')
      .where('phone.outletId IN (:...ids)', { ids })
      .orderBy('phone.outletId')
      .addOrderBy('phone.position')
      .getMany();
    const phoneBrands = await this.manager
      .createQueryBuilder(OutletPhoneBrandEntity, 'owned')
      .where('owned.outletId IN (:...ids)', { ids })
      .orderBy('owned.outletId')
      .addOrderBy('owned.position')
      .addOrderBy('owned.brandId')
      .getMany();
    const authorizations = await this.manager
      .createQueryBuilder(OutletAuthorizationEntity, 'granted')
      .where('granted.outletId IN (:...ids)', { ids })
      .orderBy('granted.outletId')
      .addOrderBy('granted.brandId')
      .addOrderBy('granted.categoryCode')
      .getMany();
    const phonesOf = groupBy(phones, (phone) => phone.outletId);
    const phoneBrandsOf = groupBy(phoneBrands, (owned) => owned.outletId);
    const authorizationsOf = groupBy(authorizations, (authorization) => authorization.outletId);
    return rows.map((row) =>
      toRegisteredOutlet(
        row,
        phonesOf.get(row.id) ?? [],
        phoneBrandsOf.get(row.id) ?? [],
        authorizationsOf.get(row.id) ?? [],
      ),
    );
  }

  /** Writes these outlets as they stand, new or known; what they no longer hold of phones and authorizations goes. */
  async save(outlets: RegisteredOutlet[]): Promise<void> {
    await upsertRows(
      this.manager,
      OutletEntity,
      rowsOf(outlets, (outlet) => [toOutletRow(outlet)]),
    );
    const ids = outlets.map((outlet) => outlet.id);
    for (const chunk of chunks(ids)) {
      await this.manager.delete(OutletPhoneBrandEntity, { outletId: In(chunk) });
      await this.manager.delete(OutletPhoneEntity, { outletId: In(chunk) });
      await this.manager.delete(OutletAuthorizationEntity, { outletId: In(chunk) });
    }
    await insertRows(this.manager, OutletPhoneEntity, rowsOf(outlets, toPhoneRows));
    await insertRows(this.manager, OutletPhoneBrandEntity, rowsOf(outlets, toPhoneBrandRows));
    await insertRows(this.manager, OutletAuthorizationEntity, rowsOf(outlets, toAuthorizationRows));
  }
}

/** Made as they are written: those of a whole list at once would stop the thread. */
function* rowsOf<Row>(
  outlets: readonly RegisteredOutlet[],
  toRows: (outlet: RegisteredOutlet) => Row[],
): Generator<Row> {
  for (const outlet of outlets) yield* toRows(outlet);
}

function* chunks(ids: string[], size = CHUNK): Generator<string[]> {
  for (let start = 0; start < ids.length; start += size) yield ids.slice(start, start + size);
}
