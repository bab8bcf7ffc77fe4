import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { code } from '../../database-columns.js';

/** What WeChat's check of a picture or recording found, as it was pushed. Found again by the trace id that the check was given. */
@Entity('wechat_media_check')
@Index('ix_wechat_media_check_received', ['receivedAt'])
export class MediaCheckEntity {
  @PrimaryColumn({ ...code(64), name: 'trace_id' })
  traceId!: string;

  /** `pass`, `review` or `risky`; null when it could not be checked. */
  @Column('varchar', { ...code(8), nullable: true })
  suggest!: 'pass' | 'review' | 'risky' | null;

  /** What was found; 100 is nothing. */
  @Column('int', { nullable: true })
  label!: number | null;

  /** 0, or why it could not be checked, such as -1008: it could not be fetched. */
  @Column('int')
  errcode!: number;

  @Column('datetime', { name: 'received_at', precision: 3 })
  receivedAt!: Date;
}
