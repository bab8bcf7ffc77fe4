import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { Staff } from '../../accounts/staff.js';
import { CurrentStaff, StaffOnly } from '../../accounts/staff-only.js';
import { invalidRequest } from '../../platform/problem.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { SignalBoard, type SignalPage } from './signal-board.js';
import { NumberSignalsReply } from './signal-replies.js';

const DAYS_BY_DEFAULT = 30;
const MOST_DAYS = 366;

@ApiTags('可疑号码')
@Controller('api/v1/staff/number-signals')
@StaffOnly('handler', 'supervisor')
export class NumberSignalsController {
  constructor(private readonly board: SignalBoard) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'listNumberSignals',
    summary: '辖区里群众遇到的可疑号码',
    description:
      '次数只供参考，不能据此发布警示：同一个人同一天同一号码只算一次，程序重启或出错时会少算，没有说在哪里的核验只有省局看得到。',
  })
  @ApiQuery({
    name: 'days',
    required: false,
    schema: { type: 'integer', minimum: 1, maximum: MOST_DAYS, default: DAYS_BY_DEFAULT },
    description: '看最近多少天，今天算在内。',
  })
  @ApiOkResponse({ type: NumberSignalsReply })
  @FailsWith({
    400: '天数不对。',
    401: '没有登录。',
    403: '没有这项职责，或者不是县级以上的局。',
    503: '数据库暂时没有回应，或者名录还没有载入。',
  })
  list(@CurrentStaff() staff: Staff, @Query('days') days?: string): Promise<SignalPage> {
    return this.board.list(staff, days === undefined ? DAYS_BY_DEFAULT : readDays(days));
  }
}

function readDays(text: string): number {
  const days = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : 0;
  if (days >= 1 && days <= MOST_DAYS) return days;
  throw invalidRequest([
    { field: 'days', code: 'out-of-range', detail: `天数应当是 1 到 ${MOST_DAYS} 的整数。` },
  ]);
}
