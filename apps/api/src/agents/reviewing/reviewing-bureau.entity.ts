import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../../platform/database-columns.js';

/** Which bureau reviews what a general agent submits, where that is not the province's. */
@Entity('agent_reviewing_bureau')
@Index('ix_agent_reviewing_bureau_bureau', ['bureauCode'])
export class ReviewingBureauEntity {
  /** The registry's. */
  @PrimaryColumn('char', { ...PUBLIC_ID, name: 'general_agent_id' })
  generalAgentId!: string;

  /** Of a bureau right below the province's. */
  @Column('varchar', { ...code(9), name: 'bureau_code' })
  bureauCode!: string;
}
