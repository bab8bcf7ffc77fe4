import type { EntityManager } from 'typeorm';
import { groupBy } from '../platform/group-by.js';
import { toCertificateRecord } from './outlet-certificate.mapper.js';
import type {
  AuthorizationRow,
  BrandRow,
  CertificateRow,
  OutletPhoneBrandRow,
  OutletPhoneRow,
  OutletRow,
  ServicePhoneRow,
  WarningRow,
} from './record-rows.js';
import { toBrandRecord, toOutletRecord, toWarningRecord } from './registry.mapper.js';
import type {
  BrandRecord,
  CategoryRecord,
  CertificateRecord,
  NumberWarningRecord,
  OutletRecord,
} from './registry-record.js';

/** Outlets, or ids, in one statement: large enough to be fast, small enough that a million never sit in one result. */
const CHUNK = 2_000;

const OUTLET_COLUMNS =
  'id, name, licence_code, address, division_code, lat, lng, location_given_in, hours, services, trade_in';
const AUTHORIZATION_COLUMNS =
  'outlet_id, brand_id, category_code, valid_from, valid_to, contract_number, state';

/** The registry's things as records; the queries go through the manager given, so a caller's transaction decides what is seen. */
export class RegistryRecordRepository {
  constructor(private readonly manager: EntityManager) {}

  async revision(): Promise<number> {
    const [row] = await this.select<{ revision: number }>(
      'SELECT revision FROM registry_revision WHERE id = 1',
    );
    if (!row) throw new Error('the table registry_revision has lost its row');
    return Number(row.revision);
  }

  async listCategories(): Promise<CategoryRecord[]> {
    const rows = await this.select<{ code: string; name: string }>(
      'SELECT code, name FROM category ORDER BY position, code',
    );
    const aliases = await this.select<{ category_code: string; alias: string }>(
      'SELECT category_code, alias FROM category_alias ORDER BY category_code, alias',
    );
    const aliasesOf = groupBy(aliases, (row) => row.category_code);
    return rows.map(({ code, name }) => ({
      code,
      name,
      aliases: (aliasesOf.get(code) ?? []).map((row) => row.alias),
    }));
  }

  /** All brands, or those of `ids` that exist. */
  async listBrands(ids?: string[]): Promise<BrandRecord[]> {
    if (ids?.length === 0) return [];
    const those = ids ? 'WHERE brand_id IN (?)' : '';
    const parameters = ids ? [ids] : [];
    const rows = await this.select<BrandRow>(
      `SELECT brand.id, brand.name, brand.pinyin, agent.id AS agent_id, agent.name AS agent_name
       FROM brand LEFT JOIN general_agent agent ON agent.id = brand.general_agent_id
       ${ids ? 'WHERE brand.id IN (?)' : ''} ORDER BY brand.id`,
      parameters,
    );
    const aliases = await this.select<{ brand_id: string; alias: string }>(
      `SELECT brand_id, alias FROM brand_alias ${those} ORDER BY brand_id, alias`,
      parameters,
    );
    const categories = await this.select<{ brand_id: string; category_code: string }>(
      `SELECT brand_id, category_code FROM brand_category ${those} ORDER BY brand_id, category_code`,
      parameters,
    );
    const phones = await this.select<ServicePhoneRow>(
      `SELECT id, brand_id, number, extension, purpose, hours, valid_from, valid_to, source, last_confirmed_on
       FROM service_phone ${those} ORDER BY brand_id, number, purpose`,
      parameters,
    );
    const aliasesOf = groupBy(aliases, (row) => row.brand_id);
    const categoriesOf = groupBy(categories, (row) => row.brand_id);
    const phonesOf = groupBy(phones, (row) => row.brand_id);
    return rows.map((row) =>
      toBrandRecord(row, {
        aliases: (aliasesOf.get(row.id) ?? []).map((alias) => alias.alias),
        categoryCodes: (categoriesOf.get(row.id) ?? []).map((category) => category.category_code),
        servicePhones: phonesOf.get(row.id) ?? [],
      }),
    );
  }

  /** Every open outlet by id, a chunk at a time. */
  async *walkOutlets(): AsyncGenerator<OutletRecord[]> {
    let after = '';
    for (;;) {
      const rows = await this.select<OutletRow>(
        `SELECT ${OUTLET_COLUMNS} FROM outlet WHERE id > ? AND state = 'open' ORDER BY id LIMIT ${CHUNK}`,
        [after],
      );
      const last = rows.at(-1)?.id;
      if (last === undefined) return;
      yield await this.withParts(rows, 'outlet_id > ? AND outlet_id <= ?', [after, last]);
      after = last;
    }
  }

  /** The open outlets among `ids`. */
  async listOutlets(ids: string[]): Promise<OutletRecord[]> {
    const found: OutletRecord[] = [];
    for (let start = 0; start < ids.length; start += CHUNK) {
      const chunk = ids.slice(start, start + CHUNK);
      const rows = await this.select<OutletRow>(
        `SELECT ${OUTLET_COLUMNS} FROM outlet WHERE id IN (?) AND state = 'open' ORDER BY id`,
        [chunk],
      );
      found.push(...(await this.withParts(rows, 'outlet_id IN (?)', [chunk])));
    }
    return found;
  }

  /** All warnings, withdrawn ones too, or those of `ids` that exist. */
  async listWarnings(ids?: string[]): Promise<NumberWarningRecord[]> {
    if (ids?.length === 0) return [];
    const rows = await this.select<WarningRow>(
      `SELECT id, number, reason, source, impersonated_brand_id, published_on, withdrawn_on
       FROM number_warning ${ids ? 'WHERE id IN (?)' : ''} ORDER BY id`,
      ids ? [ids] : [],
    );
    return rows.map(toWarningRecord);
  }

  /** All certificates, withdrawn ones and those of closed outlets too, or those of `ids`. */
  async listCertificates(ids?: string[]): Promise<CertificateRecord[]> {
    if (ids?.length === 0) return [];
    const rows = await this.select<CertificateRow>(
      `SELECT id, token, outlet_id, issued_at, withdrawn_at
       FROM outlet_certificate ${ids ? 'WHERE id IN (?)' : ''} ORDER BY id`,
      ids ? [ids] : [],
    );
    return rows.map((row) =>
      toCertificateRecord({
        id: row.id,
        token: row.token,
        outletId: row.outlet_id,
        issuedAt: row.issued_at,
        withdrawnAt: row.withdrawn_at,
      }),
    );
  }

  private async withParts(rows: OutletRow[], where: string, parameters: unknown[]): Promise<OutletRecord[]> {
    const phones = await this.select<OutletPhoneRow>(
      `SELECT outlet_id, position, number, extension FROM outlet_phone WHERE ${where}
       ORDER BY outlet_id, position`,
      parameters,
    );
    const phoneBrands = await this.select<OutletPhoneBrandRow>(
      `SELECT outlet_id, position, brand_id FROM outlet_phone_brand WHERE ${where}
       ORDER BY outlet_id, position, brand_id`,
      parameters,
    );
    const authorizations = await this.select<AuthorizationRow>(
      `SELECT ${AUTHORIZATION_COLUMNS} FROM outlet_authorization WHERE ${where}
       ORDER BY outlet_id, brand_id, category_code`,
      parameters,
    );
    const phonesOf = groupBy(phones, (row) => row.outlet_id);
    const phoneBrandsOf = groupBy(phoneBrands, (row) => row.outlet_id);
    const authorizationsOf = groupBy(authorizations, (row) => row.outlet_id);
    return rows.map((row) =>
      toOutletRecord(
        row,
        phonesOf.get(row.id) ?? [],
        phoneBrandsOf.get(row.id) ?? [],
        authorizationsOf.get(row.id) ?? [],
      ),
    );
  }

  // TypeORM gives raw rows as `any`; each query names the row that it selects.
  private select<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.manager.query(sql, parameters) as Promise<Row[]>;
  }
}
