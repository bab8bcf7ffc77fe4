import { Controller, Header, Headers, Post } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Staff } from '../../accounts/staff.js';
import { CurrentStaff, StaffOnly } from '../../accounts/staff-only.js';
import { ValidatedBody } from '../../platform/http/validated-body.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { toFiling } from '../intake/to-filing.js';
import { RegistrationBody } from './registration-body.js';
import { RegistrationReply } from './registration-replies.js';
import { Registrations } from './registrations.js';
import { toReceipt } from './to-receipt.js';

@ApiTags('登记')
@Controller('api/v1/staff/case-filings')
@StaffOnly('intake', 'handler', 'supervisor')
export class StaffFilingsController {
  constructor(private readonly registrations: Registrations) {}

  @Post()
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'registerCase',
    summary: '登记电话、来信、窗口和12315平台来的投诉举报',
    description:
      '归哪个单位管按规定定，不看是谁登记的；几个单位都有权管的，归先收到的。期限从收到的第二天起算，适用收到那天的规定。登记表（文书一、二）登记以后可以出具。',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: '同一次提交重发时不变。' })
  @ApiHeader({ name: 'Draft-Key', required: false, description: '上传文件时用的那一个；没有文件就不用。' })
  @ApiBody({ type: RegistrationBody })
  @ApiCreatedResponse({ type: RegistrationReply, description: '已经登记。' })
  @FailsWith({
    400: '内容有误；errors 逐个说明。',
    401: '没有登录。',
    403: '没有这项职责。',
    409: '这个平台编号已经登记过，或者同样的内容正在提交。',
    422: '不由本省办理，没有开立案件；或者同一个 Idempotency-Key 用在了别的内容上。',
  })
  async register(
    @CurrentStaff() staff: Staff,
    @ValidatedBody(RegistrationBody) body: RegistrationBody,
    @Headers('idempotency-key') key?: string,
    @Headers('draft-key') draftKey?: string,
  ): Promise<RegistrationReply> {
    const receipt = { ...toReceipt(body), key, draftKey };
    const { receivedAt, ...registered } = await this.registrations.register(staff, toFiling(body), receipt);
    return { ...registered, receivedAt: receivedAt.toISOString() };
  }
}
