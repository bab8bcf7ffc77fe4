import { Controller, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Staff } from '../../../accounts/staff.js';
import { CurrentStaff, StaffOnly } from '../../../accounts/staff-only.js';
import { ValidatedBody } from '../../../platform/http/validated-body.js';
import { FailsWith } from '../../../platform/problem-docs.js';
import { cleanParagraphs } from '../../intake/clean-filing.js';
import { PersonReveals } from './person-reveals.js';
import { RevealBody, RevealedPersonReply } from './reveal-body.js';

@ApiTags('办案')
@Controller('api/v1/staff/cases/:caseId/reveal')
@StaffOnly('intake', 'handler', 'supervisor')
export class PersonRevealsController {
  constructor(private readonly reveals: PersonReveals) {}

  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'revealPerson',
    summary: '看投诉人或举报人的全名、电话和地址',
    description: '每看一次，记下谁、为什么。举报人只有承办人和案件所在单位的督办可以看。',
  })
  @ApiBody({ type: RevealBody })
  @ApiOkResponse({ type: RevealedPersonReply })
  @FailsWith({
    400: '没有选为什么要看。',
    401: '没有登录，或登录已过期。',
    403: '举报人保密，或者没有这项职责。',
    404: '没有这个案件，不在您的辖区，或者没有留下姓名。',
    429: '看得太多；Retry-After 说几秒后再试。',
    503: '数据库暂时没有回应。',
  })
  reveal(
    @CurrentStaff() staff: Staff,
    @Param('caseId') caseId: string,
    @ValidatedBody(RevealBody) { purpose, words }: RevealBody,
  ): Promise<RevealedPersonReply> {
    return this.reveals.reveal(staff, caseId, { purpose, words: words ? cleanParagraphs(words) : null });
  }
}
