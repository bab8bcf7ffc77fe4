import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { BureauTree } from '../../organization/bureau-tree.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { Database } from '../../platform/database.js';
import { invalidRequest } from '../../platform/problem.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { isPublicId } from '../../platform/public-id.js';
import type { Staff } from '../staff.js';
import { StaffDirectory } from '../staff-directory.js';
import { CurrentStaff, StaffOnly } from '../staff-only.js';
import { decodeTrailCursor, encodeTrailCursor } from './trail-cursor.js';
import { TrailReply } from './trail-replies.js';

const PAGE = 50;
const SUBJECT = /^[\w.:-]{1,64}$/;

@ApiTags('操作记录')
@Controller('api/v1/staff/audit')
@StaffOnly('administrator', 'supervisor')
export class TrailController {
  constructor(
    private readonly trail: AuditTrail,
    private readonly staff: StaffDirectory,
    private readonly bureaus: BureauTree,
    private readonly database: Database,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listAudit',
    summary: '本单位和下级做过什么，新的在前',
    description: '只有编号和代码，没有个人信息。',
  })
  @ApiQuery({ name: 'actorId', required: false, type: String, description: '只看这个人做的。' })
  @ApiQuery({ name: 'subjectId', required: false, type: String, description: '只看对这件事物做的。' })
  @ApiQuery({ name: 'cursor', required: false, type: String, description: '上一页的 nextCursor。' })
  @ApiOkResponse({ type: TrailReply })
  @FailsWith({
    400: '参数有误。',
    401: '没有登录，或登录已过期。',
    403: '不是督办或管理岗位。',
    503: '数据库暂时没有回应。',
  })
  async list(
    @CurrentStaff() { bureauCode }: Staff,
    @Query('actorId') actorId?: string,
    @Query('subjectId') subjectId?: string,
    @Query('cursor') cursor?: string,
  ): Promise<TrailReply> {
    const entries = await this.trail.list({
      bureauCodes:
        this.bureaus.find(bureauCode)?.parentCode === null ? null : this.bureaus.subtreeCodes(bureauCode),
      actorId: read('actorId', actorId, isPublicId),
      subjectId: read('subjectId', subjectId, (text) => SUBJECT.test(text)),
      before: cursor === undefined ? null : readCursor(cursor),
      count: PAGE + 1,
    });
    const page = entries.slice(0, PAGE);
    const actors = new Set(page.map((entry) => entry.actorId).filter((id) => id !== null));
    const names = await this.staff.names(this.database.dataSource().manager, [...actors]);
    return {
      entries: page.map((entry) => ({
        ...entry,
        happenedAt: entry.happenedAt.toISOString(),
        actorName: names.get(entry.actorId ?? '') ?? null,
      })),
      nextCursor: entries.length > PAGE ? encodeTrailCursor(page.at(-1)!) : null,
    };
  }
}

function read(field: string, text: string | undefined, isGood: (text: string) => boolean): string | null {
  if (text === undefined || text === '') return null;
  if (typeof text !== 'string' || !isGood(text)) throw invalidParameter(field);
  return text;
}

function readCursor(text: string) {
  const cursor = typeof text === 'string' ? decodeTrailCursor(text) : null;
  if (cursor === null) throw invalidParameter('cursor');
  return cursor;
}

function invalidParameter(field: string) {
  return invalidRequest([{ field, code: 'invalid', detail: '这个参数不对，请从列表里重新进入。' }]);
}
