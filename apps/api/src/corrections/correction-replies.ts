import { ENTRY_FAULTS, type EntryFault, LONGEST_CORRECTION_NOTE } from '@jiweibao/shared';
import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  ValidateBy,
} from 'class-validator';

/** A public id: see `newPublicId`. */
const ID = /^[\w-]{22}$/;

export class CorrectionBody {
  @ApiProperty({ type: String, description: '网点编号。' })
  @IsString({ message: '缺少网点编号。' })
  @Matches(ID, { message: '网点编号不对。' })
  outletId!: string;

  @ApiProperty({
    enum: ENTRY_FAULTS,
    enumName: 'EntryFault',
    isArray: true,
    description: '哪里不对，至少一项。',
  })
  @IsArray({ message: '请选一选哪里不对。' })
  @ArrayNotEmpty({ message: '请选一选哪里不对。' })
  @ArrayMaxSize(ENTRY_FAULTS.length, { message: '选的项太多了。' })
  @IsIn(ENTRY_FAULTS, { each: true, message: '有一项不认识，请重新选择。' })
  faults!: EntryFault[];

  @ApiProperty({
    type: String,
    nullable: true,
    required: false,
    maxLength: LONGEST_CORRECTION_NOTE,
    description: `补充说明，最多 ${LONGEST_CORRECTION_NOTE} 个字；不要写个人信息。`,
  })
  @IsOptional()
  @IsString({ message: '补充说明应当是文字。' })
  @HasAtMostCharacters(LONGEST_CORRECTION_NOTE)
  note?: string | null;

  @ApiProperty({
    type: Boolean,
    required: false,
    default: false,
    description: '登录的人点了同意，处理以后用微信通知一次；没有登录时不起作用。',
  })
  @IsOptional()
  @IsBoolean({ message: '是否通知应当是 true 或 false。' })
  wantsNotice?: boolean;
}

export class CorrectionReply {
  @ApiProperty({ type: String, description: '这次反映的编号。' })
  id!: string;

  @ApiProperty({ type: String, format: 'date-time', description: '收到的时间，UTC，ISO 8601。' })
  receivedAt!: string;
}

/** Characters as people count them, not UTF-16 units. */
function HasAtMostCharacters(most: number): PropertyDecorator {
  return ValidateBy({
    name: 'tooLong',
    validator: {
      validate: (text) => typeof text === 'string' && [...text].length <= most,
      defaultMessage: () => `补充说明太长，最多 ${most} 个字。`,
    },
  });
}
