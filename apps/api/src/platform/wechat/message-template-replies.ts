import { ApiProperty } from '@nestjs/swagger';

export class MessageTemplateItem {
  @ApiProperty({ type: String, description: '通知种类。', example: 'correction-handled' })
  kind!: string;

  @ApiProperty({ type: String, description: '微信后台给的模板 ID，交给 wx.requestSubscribeMessage。' })
  templateId!: string;
}

export class MessageTemplatesReply {
  @ApiProperty({ type: [MessageTemplateItem], description: '没有配置时是空的。' })
  items!: MessageTemplateItem[];
}
