import { ApiProperty } from '@nestjs/swagger';
import { QUERY_LIMITS } from './query-limits.js';
import { IsListOf, OptionalParameter, RequiredParameter } from './query-rules.js';

/** Query of `GET /phone-checks`. */
export class PhoneChecksQuery {
  @ApiProperty({
    type: String,
    required: true,
    description:
      `要核验的号码，用英文逗号隔开，最多 ${QUERY_LIMITS.numbersAtOnce} 个；只写数字，固定电话带区号，` +
      '分机写在 x 后面。重复的只答一次。',
    example: '4005550101,031155500101x8',
  })
  @RequiredParameter()
  @IsListOf(isNumberText, QUERY_LIMITS.numbersAtOnce)
  numbers!: string;

  @ApiProperty({ type: String, required: false, description: '想找的品牌；给了就按这个品牌下结论。' })
  @OptionalParameter()
  brandId?: string;

  @ApiProperty({
    type: String,
    required: false,
    description: '人在哪里（行政区划代码）。不影响结论；给了，可疑的号码就记在那个县，供监管部门参考。',
    example: '130102',
  })
  @OptionalParameter()
  divisionCode?: string;
}

/** Three to thirteen digits; behind an x one to six more. */
function isNumberText(text: string): boolean {
  const [number = '', extension, ...more] = text.split('x');
  const hasDigits = (part: string, least: number, most: number) =>
    part.length >= least && part.length <= most && [...part].every((digit) => digit >= '0' && digit <= '9');
  return (
    hasDigits(number, 3, 13) && (extension === undefined || hasDigits(extension, 1, 6)) && more.length === 0
  );
}
