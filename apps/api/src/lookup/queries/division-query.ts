import { ApiProperty } from '@nestjs/swagger';
import { OptionalParameter } from './query-rules.js';

/** Query of `GET /divisions`. */
export class DivisionQuery {
  @ApiProperty({
    type: String,
    required: false,
    description: '上一级的代码；不给时是本省。',
    example: '13',
  })
  @OptionalParameter()
  parent?: string;
}
