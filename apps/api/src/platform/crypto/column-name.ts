import { Problem } from '../problem.js';

/** Where a protected value lives: table and column. It is bound to the value, so that one moved elsewhere is of no use there. */
export type ColumnName = `${string}.${string}`;

/** 503: whatever asked for keys runs in an installation that was given none. Production does not start without. */
export class FieldKeysMissing extends Problem {
  constructor() {
    super(
      503,
      'field-keys-missing',
      '没有配置好',
      '这里还没有设置 FIELD_KEYS（加密用的密钥），所以不能提交。查询和核验不受影响。',
    );
    this.name = 'FieldKeysMissing';
  }
}
