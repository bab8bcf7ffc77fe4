import { Controller, Header, HttpCode, Ip, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { BureauTree } from '../../organization/bureau-tree.js';
import { ValidatedBody } from '../../platform/http/validated-body.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { CaseRoutingBody, CaseRoutingsReply } from './case-routing-replies.js';
import { toPreview } from './routing.mapper.js';
import { RoutingPreview } from './routing-preview.js';
import { RoutingPreviewLimits } from './routing-preview-limits.js';

@ApiTags('投诉举报')
@Controller('api/v1/case-routings')
export class CaseRoutingsController {
  constructor(
    private readonly preview: RoutingPreview,
    private readonly limits: RoutingPreviewLimits,
    private readonly bureaus: BureauTree,
  ) {}

  // An address is personal data: it comes in the body, so that no log and no proxy keeps it.
  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'previewCaseRouting',
    summary: '提交以前，看看由哪个单位接收、为什么、最晚哪天答复',
    description: '不用登录，什么也不保存。投诉看对方在哪里，举报看事情发生在哪里；从来不看消费者住在哪里。',
  })
  @ApiBody({ type: CaseRoutingBody })
  @ApiOkResponse({ type: CaseRoutingsReply, description: '如果现在提交，由谁接收。' })
  @FailsWith({
    400: '内容有误；errors 逐个说明。',
    429: '问得太频繁；Retry-After 说几秒后再试。',
    503: '数据库暂时没有回应。',
  })
  async route(
    @ValidatedBody(CaseRoutingBody) body: CaseRoutingBody,
    @Ip() address: string,
  ): Promise<CaseRoutingsReply> {
    await this.limits.count(address);
    const previewed = await this.preview.preview({
      kinds: body.kinds,
      outletId: body.outletId ?? null,
      respondentName: body.respondentName ?? null,
      respondentAddress: body.respondentAddress ?? null,
      visitDivisionCode: body.divisionCode ?? null,
      platformName: body.platformName ?? null,
    });
    return { routings: previewed.map((routing) => toPreview(routing, this.bureaus)) };
  }
}
