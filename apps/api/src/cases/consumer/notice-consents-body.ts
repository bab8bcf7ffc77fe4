import { MESSAGE_KINDS, type MessageKind } from '@jiweibao/shared';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayNotEmpty, ArrayUnique, IsArray, IsIn } from 'class-validator';

export class NoticeConsentsBody {
  @ApiProperty({
    enum: MESSAGE_KINDS,
    enumName: 'MessageKind',
    isArray: true,
    description: '刚才在微信里同意了的通知，每种一次。',
  })
  @IsArray({ message: '同意的通知应当是几个选项。' })
  @ArrayNotEmpty({ message: '没有写明是哪些通知。' })
  @ArrayUnique({ message: '同一种通知写了两遍。' })
  @IsIn(MESSAGE_KINDS, { each: true, message: '有一种通知不认识。' })
  kinds!: MessageKind[];
}
