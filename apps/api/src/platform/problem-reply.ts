import { ApiProperty } from '@nestjs/swagger';

export class FieldProblemReply {
  @ApiProperty({ type: String, description: '哪个参数。', example: 'lat' })
  field!: string;

  @ApiProperty({ type: String, description: '稳定的错误代码，供程序判断。', example: 'out-of-range' })
  code!: string;

  @ApiProperty({ type: String, description: '哪里不对，一句话。' })
  detail!: string;
}

/** RFC 9457 problem details, as `application/problem+json`. */
export class ProblemReply {
  @ApiProperty({ type: String, format: 'uri', example: 'urn:jiweibao:problem:invalid-request' })
  type!: string;

  @ApiProperty({ type: String, description: '错误种类的名称。', example: '请求有误' })
  title!: string;

  @ApiProperty({ type: 'integer', description: 'HTTP 状态码。', example: 400 })
  status!: number;

  @ApiProperty({ type: String, description: '稳定的错误代码，供程序判断。', example: 'invalid-request' })
  code!: string;

  @ApiProperty({ type: String, description: '可以直接给人看的话。' })
  detail!: string;

  @ApiProperty({ type: [FieldProblemReply], required: false, description: '逐个参数说明。' })
  errors?: FieldProblemReply[];
}
