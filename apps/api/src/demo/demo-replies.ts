import { ApiProperty } from '@nestjs/swagger';

export class DemoPersonReply {
  @ApiProperty({ type: String, description: '登录名；密码在启动服务的终端里。' })
  loginName!: string;

  @ApiProperty({ enum: ['staff', 'agent'], description: '从哪里登录：监管人员，或总代理。' })
  world!: 'staff' | 'agent';

  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: String, description: '可以试什么，一句话。' })
  tries!: string;
}

export class DemoReply {
  @ApiProperty({ type: [DemoPersonReply] })
  people!: DemoPersonReply[];
}
