import { ApiProperty } from '@nestjs/swagger';

export const LOOKUP_ORIGINS = ['registry', 'snapshot'] as const;
export const DATABASE_STATES = ['following', 'unreachable', 'notTried'] as const;

export class LivenessReply {
  @ApiProperty({ type: String, enum: ['live'] })
  status!: 'live';
}

export class LookupHealth {
  @ApiProperty({ enum: LOOKUP_ORIGINS, nullable: true, description: '名录从哪里载入；null 表示还没有载入。' })
  origin!: (typeof LOOKUP_ORIGINS)[number] | null;

  @ApiProperty({ type: 'integer', nullable: true, description: '名录的修订号。' })
  revision!: number | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: '名录时间，UTC，ISO 8601。',
  })
  registryAsOf!: string | null;

  @ApiProperty({ type: 'integer', minimum: 0, description: '名录里的网点数。' })
  outletCount!: number;
}

export class DatabaseHealth {
  @ApiProperty({
    enum: DATABASE_STATES,
    enumName: 'DatabaseState',
    description: 'following：正在跟随；unreachable：连不上，查询照常；notTried：还没有连过。',
  })
  status!: (typeof DATABASE_STATES)[number];
}

export class StuckHealth {
  @ApiProperty({
    type: 'integer',
    nullable: true,
    minimum: 0,
    description: '没有送达的案件、没有发出的通知等共多少，见 jwb stuck；null 表示还没有数过。',
  })
  count!: number | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: '什么时候数的，UTC，ISO 8601；早于几分钟前，多半是数据库连不上。',
  })
  countedAt!: string | null;
}

export class ReadinessReply {
  @ApiProperty({ enum: ['ready', 'notReady'], description: 'ready：能够回答查询；与数据库无关。' })
  status!: 'ready' | 'notReady';

  @ApiProperty({ type: () => LookupHealth })
  lookup!: LookupHealth;

  @ApiProperty({ type: () => DatabaseHealth })
  database!: DatabaseHealth;

  @ApiProperty({ type: () => StuckHealth })
  stuck!: StuckHealth;
}
