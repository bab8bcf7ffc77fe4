import { MESSAGE_KINDS, type MessageKind } from '@jiweibao/shared';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, Matches } from 'class-validator';

/** A public id: see `newPublicId`. */
const ID = /^[\w-]{22}$/;
const MOST_AT_ONCE = 100;

export class MyMessageReply {
  @ApiProperty({ type: String })
  id!: string;

  @ApiProperty({ type: String, description: '说的是哪个案件。' })
  caseId!: string;

  @ApiProperty({ enum: MESSAGE_KINDS, enumName: 'MessageKind' })
  kind!: MessageKind;

  @ApiProperty({ type: String })
  words!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ type: Boolean, description: '读过了。' })
  read!: boolean;
}

export class MyMessagesReply {
  @ApiProperty({ type: [MyMessageReply] })
  items!: MyMessageReply[];

  @ApiProperty({ type: 'integer', description: '一共有多少条没有读过。' })
  unreadCount!: number;

  @ApiProperty({ type: String, nullable: true, description: '下一页；没有了就是 null。' })
  nextCursor!: string | null;
}

export class ReadMessagesBody {
  @ApiProperty({ type: String, isArray: true, maxItems: MOST_AT_ONCE, description: '读过的消息。' })
  @IsArray({ message: '读过的消息应当是几个编号。' })
  @ArrayNotEmpty({ message: '没有写明是哪些消息。' })
  @ArrayMaxSize(MOST_AT_ONCE, { message: `一次最多 ${MOST_AT_ONCE} 条。` })
  @Matches(ID, { each: true, message: '有一条消息的编号不对。' })
  ids!: string[];
}
