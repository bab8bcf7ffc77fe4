import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { BureauTree } from '../../organization/bureau-tree.js';
import { AuditCheck } from '../../platform/audit/audit-check.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { requireProvince } from '../keeping/account-scope.js';
import type { Staff } from '../staff.js';
import { CurrentStaff, StaffOnly } from '../staff-only.js';
import { TrailCheckReply } from './trail-check-reply.js';

/** A second's work; the whole chain is the command line's to check. */
const NEWEST = 50_000;

@ApiTags('操作记录')
@Controller('api/v1/staff/audit/check')
@StaffOnly('administrator', 'supervisor')
export class TrailCheckController {
  constructor(
    private readonly audit: AuditCheck,
    private readonly tree: BureauTree,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'checkAudit',
    summary: '检查最近的操作记录有没有被改过、删过、添过、调换过；只有省级',
  })
  @ApiOkResponse({ type: TrailCheckReply })
  @FailsWith({
    401: '没有登录，或登录已过期。',
    403: '不是督办或管理岗位，或者 beyond-authority：不是省级单位。',
    503: '数据库暂时没有回应。',
  })
  async check(@CurrentStaff() staff: Staff): Promise<TrailCheckReply> {
    requireProvince(staff, this.tree);
    const { unsealed, ...result } = await this.audit.check({ newest: NEWEST, noted: null });
    const { count, oldestAt } = unsealed;
    return { ...result, unsealedCount: count, unsealedSince: oldestAt?.toISOString() ?? null };
  }
}
