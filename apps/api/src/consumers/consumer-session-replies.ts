import { ApiProperty } from '@nestjs/swagger';

export class LogInBody {
  @ApiProperty({ type: String, description: 'wx.login 得到的 code，只能用一次。', maxLength: 256 })
  code!: string;
}

export class NewSessionReply {
  @ApiProperty({
    type: String,
    description: '会话令牌，只在这里给出一次；以 Authorization: Bearer 携带。',
    example: 'kR3v…',
  })
  token!: string;

  @ApiProperty({ type: String, format: 'date-time', description: '到什么时候有效，UTC，ISO 8601。' })
  expiresAt!: string;
}
