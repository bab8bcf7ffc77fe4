import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Staff } from '../../accounts/staff.js';
import { CurrentStaff, StaffOnly } from '../../accounts/staff-only.js';
import { ValidatedQuery } from '../../platform/http/validated-body.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { SignalBoard, type SignalPage } from './signal-board.js';
import { DAYS_BY_DEFAULT, NumberSignalsQuery } from './signal-query.js';
import { NumberSignalsReply } from './signal-replies.js';

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
  @ApiOkResponse({ type: NumberSignalsReply })
  @FailsWith({
    400: '天数或者筛选不对。',
    401: '没有登录。',
    403: '没有这项职责，或者不是县级以上的局。',
    503: '数据库暂时没有回应，或者名录还没有载入。',
  })
  list(
    @CurrentStaff() staff: Staff,
    @ValidatedQuery(NumberSignalsQuery) { days, ...filter }: NumberSignalsQuery,
  ): Promise<SignalPage> {
    return this.board.list(staff, Number(days ?? DAYS_BY_DEFAULT), filter);
  }
}
