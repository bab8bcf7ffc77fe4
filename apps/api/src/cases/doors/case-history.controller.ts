import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Staff } from '../../accounts/staff.js';
import { CurrentStaff, StaffOnly } from '../../accounts/staff-only.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { CaseHistories } from './case-history.js';
import { toHistoryReply } from './history.mapper.js';
import { CaseHistoryReply } from './history-replies.js';

@ApiTags('登记')
@Controller('api/v1/staff/cases/:caseId/history')
@StaffOnly('intake', 'handler', 'supervisor')
export class CaseHistoryController {
  constructor(private readonly histories: CaseHistories) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'readCaseHistory',
    summary: '这个人和这个商家以前来过几次',
    description: '只有次数，没有是哪些案件；按电话认人，按网点、电话和名称认商家。查过留有记录。',
  })
  @ApiOkResponse({ type: CaseHistoryReply })
  @FailsWith({ 401: '没有登录。', 403: '没有这项职责。', 404: '没有这个案件，或者不在您的辖区。' })
  async read(@CurrentStaff() staff: Staff, @Param('caseId') caseId: string): Promise<CaseHistoryReply> {
    return toHistoryReply(await this.histories.of(staff, caseId));
  }
}
