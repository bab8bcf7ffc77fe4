import { ApiProperty } from '@nestjs/swagger';
import { QUERY_LIMITS } from './query-limits.js';
import { IsPlainText, OptionalParameter, RequiredParameter } from './query-rules.js';

/** Query of `GET /phone-check`. */
export class PhoneCheckQuery {
  @ApiProperty({
    type: String,
    required: true,
    minLength: 1,
    maxLength: QUERY_LIMITS.numberText,
    description: '要核验的号码，怎么写都可以；固定电话要带区号。',
    example: '400-555-0101',
  })
  @RequiredParameter()
  @IsPlainText(QUERY_LIMITS.numberText)
  number!: string;

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
