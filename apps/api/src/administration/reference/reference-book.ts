/** Facts by which the product decides, as people read them: one committed file, in tables. */
export interface ReferenceBook {
  /** In addresses: `rules-no-121`. */
  id: string;
  group: '办案规定' | '分派' | '字典' | '其他';
  title: string;
  /** What it decides. */
  about: string;
  /** Below `apps/api/data`. */
  file: string;
  version: string;
  tables: ReferenceTable[];
}

export interface ReferenceTable {
  title: string;
  header: readonly string[];
  rows: readonly (readonly string[])[];
}
