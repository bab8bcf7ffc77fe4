import { ApiProperty } from '@nestjs/swagger';

export class MyAccountReply {
  @ApiProperty({ type: String, nullable: true, description: '微信给的编号；库里加密保存。' })
  wechatOpenid!: string | null;

  @ApiProperty({ type: String, format: 'date-time', description: '第一次登录的时间。' })
  createdAt!: string;
}

export class MySessionReply {
  @ApiProperty({ type: String, format: 'date-time', description: '登录的时间。' })
  createdAt!: string;

  @ApiProperty({ type: String, format: 'date-time', description: '到什么时候有效。' })
  expiresAt!: string;

  @ApiProperty({ type: String, format: 'date', description: '最近使用的日期，北京时间。' })
  lastUsedOn!: string;
}

export class KeptPartReply {
  @ApiProperty({ type: String, description: '是哪一类。', example: '投诉举报' })
  title!: string;

  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    description: '一条一条，每条有什么就是什么。',
  })
  records!: object[];
}

export class MyDataReply {
  @ApiProperty({ type: String, format: 'date-time', description: '导出的时间。' })
  exportedAt!: string;

  @ApiProperty({ type: MyAccountReply })
  account!: MyAccountReply;

  @ApiProperty({ type: [MySessionReply], description: '还保存着的登录。' })
  sessions!: MySessionReply[];

  @ApiProperty({ type: [KeptPartReply], description: '办过的事。' })
  parts!: KeptPartReply[];
}

export class StayingThingReply {
  @ApiProperty({ type: String, description: '留下的是什么。' })
  what!: string;

  @ApiProperty({ type: String, description: '为什么留下，留到什么时候。' })
  why!: string;
}

export class DeletedDataReply {
  @ApiProperty({ type: String, isArray: true, description: '已经删掉的。' })
  deleted!: string[];

  @ApiProperty({ type: [StayingThingReply], description: '留下来的，已经不再与您的微信相连；没有就是空的。' })
  stays!: StayingThingReply[];
}
