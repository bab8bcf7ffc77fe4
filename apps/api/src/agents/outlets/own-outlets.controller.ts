import { cleanText } from '@jiweibao/shared';
import { Controller, Get, Header, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiBody,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { AgentUser } from '../../accounts/agent-user.js';
import { AgentsOnly, CurrentAgent } from '../../accounts/agents-only.js';
import { CertificatePrinting } from '../../certificates/certificate-printing.service.js';
import { ValidatedBody, ValidatedQuery } from '../../platform/http/validated-body.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { AGENT_FAILURES } from '../failures.js';
import { FRESHNESS_RULES } from '../freshness/freshness-rules.js';
import { readCursor, writeCursor } from '../list-cursor.js';
import { AgentNames } from './agent-names.js';
import { toOwnLine, toOwnOutlet } from './outlet.mapper.js';
import { OutletKeeping } from './outlet-keeping.js';
import {
  ConfirmedReply,
  EditOutcomeReply,
  FreshnessCountsReply,
  OwnOutletReply,
  OwnOutletsReply,
} from './outlet-replies.js';
import { OutletConfirmationsBody, OutletEditBody, OutletExpiryBody } from './own-outlet-body.js';
import { OwnOutletQuery } from './own-outlet-query.js';
import { OwnOutlets } from './own-outlets.js';

const NOT_FOUND = '没有这个网点，或者它不是您单位品牌的网点。';
/** The page brings its style and its picture with it, and nothing else. */
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";

@ApiTags('总代理的网点')
@Controller('api/v1/agent')
@AgentsOnly()
export class OwnOutletsController {
  constructor(
    private readonly outlets: OwnOutlets,
    private readonly keeping: OutletKeeping,
    private readonly names: AgentNames,
    private readonly printing: CertificatePrinting,
  ) {}

  @Get('outlets')
  @ApiOperation({ operationId: 'listOwnOutlets', summary: '自己品牌的网点，一页 50 个' })
  @ApiOkResponse({ type: OwnOutletsReply })
  @FailsWith({ 400: '参数有误。', ...AGENT_FAILURES })
  async list(
    @CurrentAgent() user: AgentUser,
    @ValidatedQuery(OwnOutletQuery) query: OwnOutletQuery,
  ): Promise<OwnOutletsReply> {
    const filter = {
      standing: query.standing ?? 'kept',
      brandId: query.brandId ?? null,
      categoryCode: query.categoryCode ?? null,
      divisionCode: query.divisionCode ?? null,
      text: cleanText(query.q ?? '') || null,
      freshness: query.freshness ?? null,
    };
    const after = query.cursor ? readCursor(query.cursor) : null;
    const page = await this.outlets.page(user, filter, query.order ?? 'place', after);
    const names = await this.names.of(page.brands);
    return {
      lines: page.outlets.map((outlet) => toOwnLine(outlet, names)),
      nextCursor: page.next && writeCursor(page.next.key, page.next.id),
    };
  }

  @Get('freshness')
  @ApiOperation({ operationId: 'countFreshness', summary: '有多少网点要确认' })
  @ApiOkResponse({ type: FreshnessCountsReply })
  @FailsWith(AGENT_FAILURES)
  async counts(@CurrentAgent() user: AgentUser): Promise<FreshnessCountsReply> {
    const rules = [FRESHNESS_RULES.change, FRESHNESS_RULES.regular];
    return {
      ...(await this.outlets.counts(user)),
      rules: rules.map(({ rule, citation }) => `${rule}（${citation}）`),
    };
  }

  @Post('outlet-confirmations')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'confirmOutlets',
    summary: '确认这些网点的信息仍然正确：要么全部，要么一个也不',
    description: '再确认一次没有坏处。',
  })
  @ApiBody({ type: OutletConfirmationsBody })
  @ApiOkResponse({ type: ConfirmedReply })
  @FailsWith({ 400: '没有选，或者选得太多。', 404: NOT_FOUND, ...AGENT_FAILURES })
  async confirm(
    @CurrentAgent() user: AgentUser,
    @ValidatedBody(OutletConfirmationsBody) { outletIds }: OutletConfirmationsBody,
  ): Promise<ConfirmedReply> {
    return { count: outletIds.length, confirmedOn: await this.keeping.confirm(user, outletIds) };
  }

  @Get('outlets/:outletId')
  @ApiOperation({ operationId: 'getOwnOutlet', summary: '一个网点的全部情况' })
  @ApiOkResponse({ type: OwnOutletReply })
  @FailsWith({ 404: NOT_FOUND, ...AGENT_FAILURES })
  async get(@CurrentAgent() user: AgentUser, @Param('outletId') outletId: string): Promise<OwnOutletReply> {
    const opened = await this.outlets.open(user, outletId);
    return toOwnOutlet(opened, await this.names.of(opened.brands));
  }

  @Put('outlets/:outletId')
  @ApiOperation({
    operationId: 'editOwnOutlet',
    summary: '改一个网点：电话等审核，其他的马上生效',
    description: '改过就算确认过。被别人改过、或者还有其他总代理的有效授权时，不保存并说明。',
  })
  @ApiBody({ type: OutletEditBody })
  @ApiOkResponse({ type: EditOutcomeReply })
  @FailsWith({
    400: '内容有误；errors 逐个说明。',
    404: NOT_FOUND,
    409: 'outlet-changed 打开以后被改过；outlet-shared 还有其他总代理的授权。',
    ...AGENT_FAILURES,
  })
  edit(
    @CurrentAgent() user: AgentUser,
    @Param('outletId') outletId: string,
    @ValidatedBody(OutletEditBody) body: OutletEditBody,
  ): Promise<EditOutcomeReply> {
    return this.keeping.edit(user, outletId, body);
  }

  @Post('outlets/:outletId/expiry')
  @HttpCode(204)
  @ApiOperation({ operationId: 'expireOwnOutlet', summary: '停掉一个网点：自己品牌的授权撤销' })
  @ApiBody({ type: OutletExpiryBody })
  @ApiNoContentResponse({ description: '已停掉，马上生效；可以恢复。' })
  @FailsWith({ 400: '没有选原因。', 404: NOT_FOUND, ...AGENT_FAILURES })
  async expire(
    @CurrentAgent() user: AgentUser,
    @Param('outletId') outletId: string,
    @ValidatedBody(OutletExpiryBody) { reason }: OutletExpiryBody,
  ): Promise<void> {
    await this.keeping.expire(user, outletId, reason);
  }

  @Post('outlets/:outletId/restoration')
  @HttpCode(204)
  @ApiOperation({ operationId: 'restoreOwnOutlet', summary: '恢复停掉的网点' })
  @ApiNoContentResponse({ description: '已恢复，授权的日期和以前一样。' })
  @FailsWith({ 404: NOT_FOUND, 409: '没有停掉的授权。', ...AGENT_FAILURES })
  async restore(@CurrentAgent() user: AgentUser, @Param('outletId') outletId: string): Promise<void> {
    await this.keeping.restore(user, outletId);
  }

  @Post('outlets/:outletId/certificate-page')
  @HttpCode(200)
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', PAGE_POLICY)
  @ApiOperation({
    operationId: 'printOwnCertificate',
    summary: '网点证书的打印页；还没有证书的，发一张',
    description: '已经有的，再印同一张。今天没有有效授权的不发。',
  })
  @ApiProduces('text/html')
  @ApiOkResponse({ description: '一页 HTML，用浏览器打印。', schema: { type: 'string' } })
  @FailsWith({ 404: NOT_FOUND, 409: '今天没有有效的授权。', ...AGENT_FAILURES })
  async certificate(@CurrentAgent() user: AgentUser, @Param('outletId') outletId: string): Promise<string> {
    await this.outlets.open(user, outletId);
    return (await this.printing.print(outletId)).html;
  }
}
