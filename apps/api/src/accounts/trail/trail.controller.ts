import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ValidatedQuery } from '../../platform/http/validated-body.js';
import { invalidRequest } from '../../platform/problem.js';
import { FailsWith } from '../../platform/problem-docs.js';
import type { Staff } from '../staff.js';
import { CurrentStaff, StaffOnly } from '../staff-only.js';
import { decodeTrailCursor, encodeTrailCursor, type TrailCursor } from './trail-cursor.js';
import { TrailQuery } from './trail-query.js';
import { TrailReply } from './trail-replies.js';
import { Trails } from './trails.js';

const PAGE = 50;

@ApiTags('操作记录')
@Controller('api/v1/staff/audit')
@StaffOnly('administrator', 'supervisor')
export class TrailController {
  constructor(private readonly trails: Trails) {}

  @Get()
  @ApiOperation({
    operationId: 'listAudit',
    summary: '本单位和下级做过什么，新的在前',
    description: '只有编号和代码，没有个人信息。',
  })
  @ApiOkResponse({ type: TrailReply })
  @FailsWith({
    400: '参数有误。',
    401: '没有登录，或登录已过期。',
    403: '不是督办或管理岗位。',
    503: '数据库暂时没有回应。',
  })
  async list(
    @CurrentStaff() staff: Staff,
    @ValidatedQuery(TrailQuery) { cursor, ...filter }: TrailQuery,
  ): Promise<TrailReply> {
    const before = cursor === undefined ? null : readCursor(cursor);
    const entries = await this.trails.page(staff, filter, before, PAGE + 1);
    const page = entries.slice(0, PAGE);
    return {
      lines: page.map((entry) => ({ ...entry, happenedAt: entry.happenedAt.toISOString() })),
      nextCursor: entries.length > PAGE ? encodeTrailCursor(page.at(-1)!) : null,
    };
  }
}

function readCursor(text: string): TrailCursor {
  const cursor = decodeTrailCursor(text);
  if (cursor !== null) return cursor;
  throw invalidRequest([
    { field: 'cursor', code: 'invalid', detail: '这一页的位置已经不对，请回到第一页。' },
  ]);
}
