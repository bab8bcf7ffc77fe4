import { Controller, Get, Header, Headers, Post, UseGuards } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { ValidatedBody } from '../../platform/http/validated-body.js';
import { WriteLimitGuard } from '../../platform/http/write-limit.guard.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { toOwnApplication } from './application.mapper.js';
import {
  AgentApplicationBody,
  ApplicationReceivedReply,
  OwnApplicationReply,
} from './application-replies.js';
import { Applications } from './applications.js';

@ApiTags('总代理申请')
@Controller('api/v1/agent-applications')
export class AgentApplicationsController {
  constructor(private readonly applications: Applications) {}

  @Post()
  @UseGuards(WriteLimitGuard)
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'applyAsAgent',
    summary: '品牌总代理申请账号：单位、联系人、品牌和授权书',
    description: '不用登录。凭查询码看进展；同一个 Idempotency-Key 重发，得到同样的回复。',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: '同一次提交重发时不变。' })
  @ApiHeader({ name: 'Draft-Key', required: true, description: '上传授权书时用的。' })
  @ApiBody({ type: AgentApplicationBody })
  @ApiCreatedResponse({ type: ApplicationReceivedReply, description: '已经收到。' })
  @FailsWith({
    400: '内容有误；errors 逐个说明。',
    409: '同样的内容正在提交。',
    422: '文件不能用，或者同一个 Idempotency-Key 用在了别的内容上。',
    429: '提交得太频繁；Retry-After 说几秒后再试。',
    503: '数据库暂时没有回应；什么也没有保存。',
  })
  async apply(
    @ValidatedBody(AgentApplicationBody) body: AgentApplicationBody,
    @Headers('draft-key') draftKey?: string,
    @Headers('idempotency-key') key?: string,
  ): Promise<ApplicationReceivedReply> {
    const { queryCode, receivedAt } = await this.applications.receive(body, draftKey, key);
    return { queryCode, receivedAt: receivedAt.toISOString() };
  }

  // The code opens the application: it comes in a header, so that no log and no proxy keeps it.
  @Get('current')
  @UseGuards(WriteLimitGuard)
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'trackAgentApplication', summary: '凭查询码看申请的进展' })
  @ApiHeader({ name: 'Query-Code', required: true, description: '提交时得到的查询码。不放在地址里。' })
  @ApiOkResponse({ type: OwnApplicationReply })
  @FailsWith({
    404: '没有这份申请，或者查询码不对。',
    429: '试得太多；Retry-After 说几秒后再试。',
    503: '数据库暂时没有回应。',
  })
  async track(@Headers('query-code') queryCode?: string): Promise<OwnApplicationReply> {
    const { application, brands } = await this.applications.track(queryCode);
    return toOwnApplication(application, brands);
  }
}
