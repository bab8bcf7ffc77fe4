import { Controller, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Staff } from '../../accounts/staff.js';
import { CurrentStaff, StaffOnly } from '../../accounts/staff-only.js';
import { BureauTree } from '../../organization/bureau-tree.js';
import { ValidatedBody } from '../../platform/http/validated-body.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { toDuplicateReply } from './duplicate.mapper.js';
import { DuplicateBody, DuplicatesReply } from './duplicate-replies.js';
import { DAYS_LOOKED_BACK, type Duplicate, Duplicates } from './duplicates.js';
import { toDescribed } from './to-described.js';

const SCOPE = '只在您看得到的案件里找；举报人对您保密的举报，不按电话找。查过留有记录。';

@ApiTags('登记')
@Controller('api/v1/staff')
@StaffOnly('intake', 'handler', 'supervisor')
export class DuplicatesController {
  constructor(
    private readonly duplicates: Duplicates,
    private readonly tree: BureauTree,
  ) {}

  @Post('case-duplicates')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'findDuplicates',
    summary: '正在登记的这件，是不是已经有了',
    description: `什么也不改。电话是个人信息，所以不写在地址里。${SCOPE}`,
  })
  @ApiBody({ type: DuplicateBody })
  @ApiOkResponse({ type: DuplicatesReply })
  @FailsWith({ 400: '内容有误，或者没有可以查的。', 401: '没有登录。', 403: '没有这项职责。' })
  async ofDescription(
    @CurrentStaff() staff: Staff,
    @ValidatedBody(DuplicateBody) body: DuplicateBody,
  ): Promise<DuplicatesReply> {
    return this.reply(await this.duplicates.ofDescription(staff, toDescribed(body)));
  }

  @Get('cases/:caseId/duplicates')
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'listCaseDuplicates',
    summary: '可能和这个案件重复的案件',
    description: SCOPE,
  })
  @ApiOkResponse({ type: DuplicatesReply })
  @FailsWith({ 401: '没有登录。', 403: '没有这项职责。', 404: '没有这个案件，或者不在您的辖区。' })
  async ofCase(@CurrentStaff() staff: Staff, @Param('caseId') caseId: string): Promise<DuplicatesReply> {
    return this.reply(await this.duplicates.ofCase(staff, caseId));
  }

  private reply(found: Duplicate[]): DuplicatesReply {
    const cases = found.map((each) => toDuplicateReply(each, this.tree));
    return { cases, daysLookedBack: DAYS_LOOKED_BACK };
  }
}
