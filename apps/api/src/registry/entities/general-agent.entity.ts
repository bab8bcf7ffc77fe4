import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../../platform/database-columns.js';

/** 品牌总代理: who keeps the lists of one or several brands. */
@Entity('general_agent')
@Index('uq_general_agent_credit_code', ['creditCode'], { unique: true })
export class GeneralAgentEntity {
  @PrimaryColumn(PUBLIC_ID)
  id!: string;

  @Column('varchar', { length: 120 })
  name!: string;

  /** 统一社会信用代码, its check character verified before it gets here. */
  @Column('varchar', { ...code(18), name: 'credit_code' })
  creditCode!: string;
}
