import { ApiProperty } from '@nestjs/swagger';
import { QUERY_LIMITS } from './query-limits.js';
import { IsWholeText, OptionalParameter } from './query-rules.js';

/** Query of `GET /number-warnings`. */
export class NumberWarningQuery {
  @ApiProperty({ type: String, required: false, description: '上一页给出的 nextCursor。' })
  @OptionalParameter()
  cursor?: string;

  @ApiProperty({
    type: 'integer',
    required: false,
    minimum: 1,
    maximum: QUERY_LIMITS.warningsPerPage,
    default: QUERY_LIMITS.warningsPerPageByDefault,
    description: '一页几个。',
  })
  @OptionalParameter()
  @IsWholeText(QUERY_LIMITS.warningsPerPage)
  limit?: number;
}
