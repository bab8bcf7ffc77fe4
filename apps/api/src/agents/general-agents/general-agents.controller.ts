import { Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiBody, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Staff } from '../../accounts/staff.js';
import { CurrentStaff, StaffOnly } from '../../accounts/staff-only.js';
import { BureauTree } from '../../organization/bureau-tree.js';
import { ValidatedBody, ValidatedQuery } from '../../platform/http/validated-body.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { provinceOnly } from '../agents.errors.js';
import { REVIEW_FAILURES } from '../failures.js';
import { ReasonsBody } from '../phones/service-phone-body.js';
import { ReviewingBureaus } from '../reviewing/reviewing-bureaus.js';
import { ReviewingBureauBody, SeenAgentQuery, SeenAgentsReply } from './general-agent-replies.js';
import { GeneralAgents } from './general-agents.js';

const NOT_FOUND = '没有这个总代理，或者它不归您看。';

@ApiTags('总代理')
@Controller('api/v1/staff/agents')
@StaffOnly('handler', 'supervisor')
export class GeneralAgentsController {
  constructor(
    private readonly agents: GeneralAgents,
    private readonly bureaus: ReviewingBureaus,
    private readonly tree: BureauTree,
  ) {}

  @Get()
  @StaffOnly('handler', 'supervisor', 'administrator')
  @ApiOperation({
    operationId: 'listSeenAgents',
    summary: '自己审核的总代理，它们的品牌和账号数，一页 50 家',
  })
  @ApiOkResponse({ type: SeenAgentsReply })
  @FailsWith({ 400: '参数有误。', ...REVIEW_FAILURES })
  async list(
    @CurrentStaff() staff: Staff,
    @ValidatedQuery(SeenAgentQuery) { q, cursor }: SeenAgentQuery,
  ): Promise<SeenAgentsReply> {
    const { agents, next } = await this.agents.page(staff, (q ?? '').trim(), cursor ?? '');
    return {
      lines: agents.map(({ agent, reviewingBureau, brands, accountCount }) => ({
        generalAgentId: agent.id,
        name: agent.name,
        creditCode: agent.creditCode,
        reviewingBureau: { code: reviewingBureau.code, name: reviewingBureau.name },
        brands: brands.map(({ brand: { id, name, categoryCodes }, right, endsOn }) => ({
          ...{ id, name, categoryCodes, right, endsOn },
        })),
        accountCount,
      })),
      nextCursor: next,
      choices: this.isProvince(staff) ? this.bureaus.choices().map(({ code, name }) => ({ code, name })) : [],
    };
  }

  @Put(':generalAgentId/reviewing-bureau')
  @HttpCode(204)
  @StaffOnly('supervisor', 'administrator')
  @ApiOperation({ operationId: 'giveAgentToBureau', summary: '交给哪个局审核；只有省局能定' })
  @ApiBody({ type: ReviewingBureauBody })
  @ApiNoContentResponse({ description: '已改，马上生效。' })
  @FailsWith({ 400: '没有这个单位。', 404: NOT_FOUND, ...REVIEW_FAILURES, 403: '不是省局的督办或管理员。' })
  async giveTo(
    @CurrentStaff() staff: Staff,
    @Param('generalAgentId') generalAgentId: string,
    @ValidatedBody(ReviewingBureauBody) { bureauCode }: ReviewingBureauBody,
  ): Promise<void> {
    if (!this.isProvince(staff)) throw provinceOnly(this.tree.top.name);
    await this.agents.giveTo(staff, generalAgentId, bureauCode);
  }

  @Post(':generalAgentId/brands/:brandId/ending')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'endBrandRight',
    summary: '终止原有登记的品牌授权，马上生效；有授权书的，请终止授权书',
  })
  @ApiBody({ type: ReasonsBody })
  @ApiNoContentResponse({ description: '已终止。' })
  @FailsWith({
    400: '没有写原因。',
    404: NOT_FOUND,
    409: '它凭的是授权书，或者已经终止。',
    ...REVIEW_FAILURES,
  })
  async endRight(
    @CurrentStaff() staff: Staff,
    @Param('generalAgentId') generalAgentId: string,
    @Param('brandId') brandId: string,
    @ValidatedBody(ReasonsBody) { reasons }: ReasonsBody,
  ): Promise<void> {
    await this.agents.endRegistryRight(staff, generalAgentId, brandId, reasons);
  }

  private isProvince({ bureauCode }: Staff): boolean {
    return bureauCode === this.tree.top.code;
  }
}
