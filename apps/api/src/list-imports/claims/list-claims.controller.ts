import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { AgentUser } from '../../accounts/agent-user.js';
import { AgentsOnly, CurrentAgent } from '../../accounts/agents-only.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { ClaimedNumbersReply, WaitingClaimsReply } from './claim-replies.js';
import { ListClaims } from './list-claims.js';

@ApiTags('上传名单')
@Controller('api/v1/agent')
@AgentsOnly('agentAdmin', 'agentClerk')
export class ListClaimsController {
  constructor(private readonly claims: ListClaims) {}

  @Get('list-uploads/:uploadId/waiting-claims')
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'listWaitingClaims', summary: '别人等待审核的名单也写了的电话' })
  @ApiOkResponse({ type: WaitingClaimsReply })
  @FailsWith({ 401: '没有登录。', 404: '没有这份名单。', 503: '数据库暂时没有回应。' })
  waiting(
    @CurrentAgent() agent: AgentUser,
    @Param('uploadId') uploadId: string,
  ): Promise<WaitingClaimsReply> {
    return this.claims.waiting(agent, uploadId);
  }

  @Get('claimed-numbers')
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'listClaimedNumbers',
    summary: '本单位登记的号码里，别人等待审核的名单也写了的',
  })
  @ApiOkResponse({ type: ClaimedNumbersReply })
  @FailsWith({ 401: '没有登录。', 503: '数据库暂时没有回应。' })
  onOwnNumbers(@CurrentAgent() agent: AgentUser): Promise<ClaimedNumbersReply> {
    return this.claims.onOwnNumbers(agent);
  }
}
