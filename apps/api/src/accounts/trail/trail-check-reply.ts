import { ApiProperty } from '@nestjs/swagger';
import type { AuditFaultKind } from '../../platform/audit/chain-walk.js';

const FAULT_KINDS: AuditFaultKind[] = ['altered', 'missing', 'surplus', 'endAltered', 'notedDiffers'];

class TrailFaultReply {
  @ApiProperty({
    enum: FAULT_KINDS,
    description:
      'altered 被改过或不在原来的位置；missing 不见了；surplus 不是系统封存的；endAltered 链尾的记录被改过；notedDiffers 与抄下来的不同。',
  })
  kind!: AuditFaultKind;

  @ApiProperty({ type: 'integer', description: '链上的序号；missing 是第一条。' })
  seq!: number;

  @ApiProperty({ type: 'integer', description: 'missing 是最后一条；其余与 seq 相同。' })
  throughSeq!: number;
}

export class TrailCheckReply {
  @ApiProperty({ type: 'integer', description: '从哪一条起检查的：只查最近的，全部的用命令行 audit-check。' })
  checkedFrom!: number;

  @ApiProperty({ type: 'integer', description: '封存到哪一条。' })
  sealedThrough!: number;

  @ApiProperty({ type: String, description: '最后一条的封印；和 sealedThrough 一起抄到别处，以后可以核对。' })
  lastSeal!: string;

  @ApiProperty({ type: [TrailFaultReply], description: '发现的问题，最多 50 个左右；没有就是空的。' })
  faults!: TrailFaultReply[];

  @ApiProperty({ type: 'integer', description: '还没有封存的条数：这些还不能证明没有被改过。' })
  unsealedCount!: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: '其中最早的是什么时候。' })
  unsealedSince!: string | null;
}
