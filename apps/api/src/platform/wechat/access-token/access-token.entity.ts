import { Column, Entity, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../../database-columns.js';

/**
 * The one access token that all processes of an app share, and who is fetching the next. Times are the database server's own
 * (UTC), so processes whose clocks differ agree on them.
 */
@Entity('wechat_access_token')
export class AccessTokenEntity {
  @PrimaryColumn({ ...code(64), name: 'app_id' })
  appId!: string;

  /** Encrypted; null before the first. The documentation asks for room for 512 characters, before encryption. */
  @Column('varchar', { ...code(3000), nullable: true })
  token!: string | null;

  /** Until when WeChat said that it is good. */
  @Column('datetime', { name: 'good_until', precision: 3, nullable: true })
  goodUntil!: Date | null;

  /** Who is asking WeChat for a new one; a random id of that one attempt. */
  @Column({ ...PUBLIC_ID, name: 'lease_holder', nullable: true })
  leaseHolder!: string | null;

  /** When that attempt counts as lost. */
  @Column('datetime', { name: 'lease_until', precision: 3, nullable: true })
  leaseUntil!: Date | null;

  /** The day (Asia/Shanghai) that `forced_count` counts, and its last time. */
  @Column('date', { name: 'forced_on', nullable: true })
  forcedOn!: string | null;

  @Column('datetime', { name: 'forced_at', precision: 3, nullable: true })
  forcedAt!: Date | null;

  @Column('tinyint', { name: 'forced_count', unsigned: true })
  forcedCount!: number;
}
