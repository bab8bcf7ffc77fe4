import { parsePhoneNumber } from '@jiweibao/shared';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, Length, Min, ValidateBy } from 'class-validator';

const LONGEST_ADDRESS = 200;
const LONGEST_HOURS = 100;

/** Blanks at the ends, and nothing at all, are what a form sends for an empty field. */
function Trimmed(): PropertyDecorator {
  return Transform(({ value }) =>
    typeof value === 'string' ? value.normalize('NFKC').trim() || null : value,
  );
}

/** As people write it, so that what is told looks the same everywhere. What is no number stays, for the check to refuse. */
function PhoneAsWritten(): PropertyDecorator {
  return Transform(({ value }) => {
    if (typeof value !== 'string') return value;
    const read = parsePhoneNumber(value);
    if (!read.ok) return value.trim() || null;
    const { display, extension } = read.number;
    return extension === null ? display : `${display}-${extension}`;
  });
}

function IsPhone(): PropertyDecorator {
  return ValidateBy({
    name: 'phone',
    validator: {
      validate: (text) => typeof text === 'string' && parsePhoneNumber(text).ok,
      defaultMessage: (context) => {
        const read = parsePhoneNumber(String(context?.value));
        return read.ok ? '' : `${read.message}。`;
      },
    },
  });
}

/** How people reach a bureau; what is empty is not told. */
export class BureauContactBody {
  @ApiProperty({ type: String, nullable: true, description: '电话，固定电话带区号。' })
  @PhoneAsWritten()
  @IsOptional()
  @IsPhone()
  phone!: string | null;

  @ApiProperty({ type: String, nullable: true, maxLength: LONGEST_ADDRESS, description: '办公地址。' })
  @Trimmed()
  @IsOptional()
  @Length(1, LONGEST_ADDRESS, { message: `地址最多 ${LONGEST_ADDRESS} 个字。` })
  address!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    maxLength: LONGEST_HOURS,
    example: '工作日 9:00—12:00、13:30—17:30',
    description: '办公时间。',
  })
  @Trimmed()
  @IsOptional()
  @Length(1, LONGEST_HOURS, { message: `办公时间最多 ${LONGEST_HOURS} 个字。` })
  openingHours!: string | null;

  @ApiProperty({ type: 'integer', minimum: 0, description: '改之前看到的 version；别人改过就不保存。' })
  @IsInt({ message: '请刷新页面以后再改。' })
  @Min(0, { message: '请刷新页面以后再改。' })
  seenVersion!: number;
}
