import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { AgentUser } from '../../accounts/agent-user.js';
import { AgentsOnly, CurrentAgent } from '../../accounts/agents-only.js';
import { Clock } from '../../platform/clock.js';
import { ValidatedBody } from '../../platform/http/validated-body.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { AGENT_FAILURES } from '../failures.js';
import { ConfirmedReply } from '../outlets/outlet-replies.js';
import { toOwnServicePhones } from './phone.mapper.js';
import { OwnServicePhonesReply, ProposedReply } from './phone-replies.js';
import {
  ServicePhoneBody,
  ServicePhoneExpiryBody,
  ServicePhonesConfirmationBody,
} from './service-phone-body.js';
import { ServicePhoneKeeping } from './service-phone-keeping.js';

const NOT_FOUND = '没有这个服务电话，或者它不是您单位品牌的。';

@ApiTags('总代理的服务电话')
@Controller('api/v1/agent')
@AgentsOnly()
export class OwnServicePhonesController {
  constructor(
    private readonly phones: ServicePhoneKeeping,
    private readonly clock: Clock,
  ) {}

  @Get('service-phones')
  @ApiOperation({ operationId: 'listOwnServicePhones', summary: '自己品牌的服务电话，和申请过的' })
  @ApiOkResponse({ type: OwnServicePhonesReply })
  @FailsWith(AGENT_FAILURES)
  async list(@CurrentAgent() user: AgentUser): Promise<OwnServicePhonesReply> {
    return toOwnServicePhones(await this.phones.list(user), this.clock.today());
  }

  @Post('service-phone-proposals')
  @ApiOperation({
    operationId: 'proposeServicePhone',
    summary: '申请公布一个服务电话，或者改一个；审核通过以后才是官方号码',
    description: '同一个号码再申请，代替前一次还没有审核的。',
  })
  @ApiBody({ type: ServicePhoneBody })
  @ApiCreatedResponse({ type: ProposedReply, description: '已提交，等审核。' })
  @FailsWith({ 400: '内容有误。', 404: NOT_FOUND, 409: '和现在登记的一样。', ...AGENT_FAILURES })
  async propose(
    @CurrentAgent() user: AgentUser,
    @ValidatedBody(ServicePhoneBody) body: ServicePhoneBody,
  ): Promise<ProposedReply> {
    return { reviewId: await this.phones.propose(user, body) };
  }

  @Post('phone-proposals/:reviewId/withdrawal')
  @HttpCode(204)
  @ApiOperation({ operationId: 'withdrawPhoneProposal', summary: '撤回还没有审核的申请' })
  @ApiNoContentResponse({ description: '已撤回。' })
  @FailsWith({ 404: '没有这条申请。', 409: '已经审核过。', ...AGENT_FAILURES })
  async withdraw(@CurrentAgent() user: AgentUser, @Param('reviewId') reviewId: string): Promise<void> {
    await this.phones.withdraw(user, reviewId);
  }

  @Post('service-phones/:servicePhoneId/expiry')
  @HttpCode(204)
  @ApiOperation({ operationId: 'expireServicePhone', summary: '停用一个服务电话：不用审核' })
  @ApiBody({ type: ServicePhoneExpiryBody })
  @ApiNoContentResponse({ description: '过了那一天，就不再是官方号码。' })
  @FailsWith({ 400: '没有选日期。', 404: NOT_FOUND, ...AGENT_FAILURES })
  async expire(
    @CurrentAgent() user: AgentUser,
    @Param('servicePhoneId') servicePhoneId: string,
    @ValidatedBody(ServicePhoneExpiryBody) { validTo }: ServicePhoneExpiryBody,
  ): Promise<void> {
    await this.phones.expire(user, servicePhoneId, validTo);
  }

  @Post('service-phone-confirmations')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'confirmServicePhones',
    summary: '确认这些服务电话仍然在用：要么全部，要么一个也不',
  })
  @ApiBody({ type: ServicePhonesConfirmationBody })
  @ApiOkResponse({ type: ConfirmedReply })
  @FailsWith({ 400: '没有选号码。', 404: NOT_FOUND, ...AGENT_FAILURES })
  async confirm(
    @CurrentAgent() user: AgentUser,
    @ValidatedBody(ServicePhonesConfirmationBody) { servicePhoneIds }: ServicePhonesConfirmationBody,
  ): Promise<ConfirmedReply> {
    return { count: servicePhoneIds.length, confirmedOn: await this.phones.confirm(user, servicePhoneIds) };
  }
}
