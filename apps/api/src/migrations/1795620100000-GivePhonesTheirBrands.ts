import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = 'ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci';
const ID = 'CHAR(22) CHARACTER SET ascii COLLATE ascii_bin';
const CHUNK = 1_000;

interface ChangeRow {
  list_import_id: number;
  outlet_id: string;
  fields: string;
}

interface Field {
  field: string;
  before: unknown;
  after: unknown;
}

/**
 * Whose number each of an outlet's is. Until now it was every brand's that authorizes the outlet, so that is what those that are there
 * become; also in what published lists are taken back to.
 */
export class GivePhonesTheirBrands1795620100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE outlet_phone_brand (
      outlet_id ${ID} NOT NULL,
      position TINYINT UNSIGNED NOT NULL,
      brand_id ${ID} NOT NULL,
      PRIMARY KEY (outlet_id, position, brand_id),
      INDEX ix_outlet_phone_brand_brand (brand_id),
      CONSTRAINT fk_outlet_phone_brand_phone FOREIGN KEY (outlet_id, position)
        REFERENCES outlet_phone (outlet_id, position) ON DELETE NO ACTION ON UPDATE NO ACTION,
      CONSTRAINT fk_outlet_phone_brand_brand FOREIGN KEY (brand_id) REFERENCES brand (id)
        ON DELETE NO ACTION ON UPDATE NO ACTION
    ) ${TABLE}`);
    await runner.query(`INSERT INTO outlet_phone_brand (outlet_id, position, brand_id)
      SELECT DISTINCT p.outlet_id, p.position, a.brand_id
      FROM outlet_phone p JOIN outlet_authorization a ON a.outlet_id = p.outlet_id`);
    await this.rewrite(runner, (phone, brandIds) => ({ ...phone, brandIds }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.rewrite(runner, ({ number, extension }) => ({ number, extension }));
    await runner.query('DROP TABLE outlet_phone_brand');
  }

  private async rewrite(
    runner: QueryRunner,
    phoneAs: (phone: Record<string, unknown>, brandIds: string[]) => object,
  ): Promise<void> {
    for (let after: [number, string] = [0, '']; ; ) {
      const rows: ChangeRow[] = await runner.query(
        `SELECT list_import_id, outlet_id, fields FROM list_import_change
         WHERE (list_import_id > ? OR (list_import_id = ? AND outlet_id > ?)) AND fields LIKE '%"phones"%'
         ORDER BY list_import_id, outlet_id LIMIT ${CHUNK}`,
        [after[0], after[0], after[1]],
      );
      const last = rows.at(-1);
      if (last === undefined) return;
      after = [last.list_import_id, last.outlet_id];
      const brands = await brandsOf(
        runner,
        rows.map((row) => row.outlet_id),
      );
      for (const row of rows) {
        const fields = (JSON.parse(row.fields) as Field[]).map((field) =>
          field.field === 'phones' ? withPhones(field, phoneAs, brands.get(row.outlet_id) ?? []) : field,
        );
        await runner.query(
          'UPDATE list_import_change SET fields = ? WHERE list_import_id = ? AND outlet_id = ?',
          [JSON.stringify(fields), row.list_import_id, row.outlet_id],
        );
      }
    }
  }
}

function withPhones(
  { field, before, after }: Field,
  phoneAs: (phone: Record<string, unknown>, brandIds: string[]) => object,
  brandIds: string[],
): Field {
  const each = (value: unknown) =>
    Array.isArray(value) ? value.map((phone) => phoneAs(phone as Record<string, unknown>, brandIds)) : value;
  return { field, before: each(before), after: each(after) };
}

async function brandsOf(runner: QueryRunner, outletIds: string[]): Promise<Map<string, string[]>> {
  const rows: { outlet_id: string; brand_id: string }[] = await runner.query(
    'SELECT DISTINCT outlet_id, brand_id FROM outlet_authorization WHERE outlet_id IN (?) ORDER BY brand_id',
    [outletIds],
  );
  const brands = new Map<string, string[]>();
  for (const row of rows) brands.set(row.outlet_id, [...(brands.get(row.outlet_id) ?? []), row.brand_id]);
  return brands;
}
