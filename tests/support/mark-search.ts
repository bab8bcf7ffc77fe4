import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createConnection, type FieldPacket, type RowDataPacket } from 'mysql2/promise';
import { type HiddenForm, hiddenForms } from './hidden-forms.js';

/** Where a mark was found. Its text is not repeated: what a test says is kept too. */
export interface Finding {
  mark: string;
  form: string;
  /** A file, the log, or `table.column`. */
  place: string;
}

/** Looks for texts, each in every form, in whatever keeps bytes. */
export class MarkSearch {
  private readonly marks: { mark: string; forms: HiddenForm[] }[];

  /** @param marks name → text; a short text would be found by chance */
  constructor(marks: Readonly<Record<string, string>>) {
    this.marks = Object.entries(marks).map(([mark, text]) => {
      if (Buffer.byteLength(text) < 10) throw new Error(`the mark ${mark} is too short to be found for sure`);
      return { mark, forms: hiddenForms(text) };
    });
  }

  inBytes(place: string, bytes: Buffer): Finding[] {
    return this.marks.flatMap(({ mark, forms }) =>
      forms.filter((form) => bytes.includes(form.bytes)).map(({ name }) => ({ mark, form: name, place })),
    );
  }

  /** In every file of a folder, and in the names of its files. */
  inFolder(folder: string): Finding[] {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true });
    return files.flatMap((file) => {
      const path = join(file.parentPath, file.name);
      const place = relative(folder, path);
      const named = this.inBytes(`the name of ${place}`, Buffer.from(place));
      return file.isFile() ? [...named, ...this.inBytes(place, readFileSync(path))] : named;
    });
  }

  /** In every value of every column of every table. */
  async inDatabase(url: string): Promise<Finding[]> {
    const connection = await createConnection({ uri: url, typeCast: (field) => field.buffer() });
    try {
      const [tables] = await connection.query<RowDataPacket[]>(
        'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
      );
      const findings: Finding[] = [];
      for (const { name } of tables) {
        const table = String(name);
        const [rows, columns] = (await connection.query({
          sql: `SELECT * FROM \`${table}\``,
          rowsAsArray: true,
        })) as unknown as [(Buffer | null)[][], FieldPacket[]];
        for (const [at, column] of columns.entries()) {
          const values = rows.flatMap((row) => [row[at] ?? Buffer.alloc(0), Buffer.from('\n')]);
          findings.push(...this.inBytes(`${table}.${column.name}`, Buffer.concat(values)));
        }
      }
      return findings;
    } finally {
      await connection.end();
    }
  }
}
