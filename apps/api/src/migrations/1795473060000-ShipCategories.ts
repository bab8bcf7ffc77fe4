import { readFileSync } from 'node:fs';
import type { MigrationInterface, QueryRunner } from 'typeorm';

interface ShippedCategories {
  categories: { code: string; name: string; aliases: string[] }[];
}

/** Puts the categories that come with the product into the dictionary, once; from then on the dictionary is the keepers'. */
export class ShipCategories1795473060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const file = new URL('../../data/categories.json', import.meta.url);
    const { categories } = JSON.parse(readFileSync(file, 'utf8')) as ShippedCategories;
    for (const [index, { code, name, aliases }] of categories.entries()) {
      await runner.query('INSERT INTO category (code, name, position) VALUES (?, ?, ?)', [
        code,
        name,
        index + 1,
      ]);
      for (const alias of aliases) {
        await runner.query('INSERT INTO category_alias (category_code, alias) VALUES (?, ?)', [code, alias]);
      }
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM category_alias');
    await runner.query('DELETE FROM category');
  }
}
