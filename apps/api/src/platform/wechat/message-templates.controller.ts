import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Settings } from '../../config/settings.js';
import { MessageTemplatesReply } from './message-template-replies.js';

@ApiTags('订阅消息')
@Controller('api/v1')
export class MessageTemplatesController {
  constructor(private readonly settings: Settings) {}

  @Get('message-templates')
  @Header('cache-control', 'public, max-age=300')
  @ApiOperation({ operationId: 'listMessageTemplates', summary: '可以请人订阅的消息模板' })
  @ApiOkResponse({ type: MessageTemplatesReply })
  list(): MessageTemplatesReply {
    const { templates } = this.settings.wechat;
    return { items: Object.entries(templates).map(([kind, templateId]) => ({ kind, templateId })) };
  }
}
