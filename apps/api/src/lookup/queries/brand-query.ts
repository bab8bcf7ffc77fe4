import { ApiProperty } from '@nestjs/swagger';
import { QUERY_LIMITS } from './query-limits.js';
import { HasLetterOrDigit, IsPlainText, OptionalParameter } from './query-rules.js';

/** Query of `GET /brands`. */
export class BrandQuery {
  @ApiProperty({
    type: String,
    required: false,
    minLength: 1,
    maxLength: QUERY_LIMITS.searchText,
    description: '名称、别名或拼音的一部分。',
  })
  @OptionalParameter()
  @IsPlainText(QUERY_LIMITS.searchText)
  @HasLetterOrDigit()
  q?: string;

  @ApiProperty({ type: String, required: false, description: '品类代码，见 /categories。' })
  @OptionalParameter()
  category?: string;
}
