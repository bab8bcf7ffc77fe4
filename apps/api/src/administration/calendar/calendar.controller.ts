import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../../accounts/staff-only.js';
import { Clock } from '../../platform/clock.js';
import { invalidRequest } from '../../platform/problem.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { readCalendarSource } from '../../platform/working-days/published-calendar.js';
import { WorkingDays } from '../../platform/working-days/working-days.js';
import { certaintyInWords } from '../reference/certainty-words.js';
import { CalendarReply } from './calendar-replies.js';
import { yearOfDays } from './year-of-days.js';

/** What the committed calendar reaches back to, and further ahead than any period runs. */
const YEARS = { first: 2004, last: 2099 } as const;

@ApiTags('工作日和规定')
@Controller('api/v1/staff/calendar')
@StaffOnly()
export class CalendarController {
  constructor(
    private readonly days: WorkingDays,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'getCalendar', summary: '一年里哪些天是工作日：案件的期限按它计算' })
  @ApiQuery({ name: 'year', required: false, type: 'integer', description: '不写的是今年。' })
  @ApiOkResponse({ type: CalendarReply })
  @FailsWith({ 400: '年份不对。', 401: '没有登录，或登录已过期。' })
  get(@Query('year') text?: string): CalendarReply {
    const year = text === undefined ? Number(this.clock.today().slice(0, 4)) : readYear(text);
    const days = yearOfDays(year, this.days);
    const { source, certainty } = readCalendarSource();
    return {
      year,
      published: this.days.isPublished(year),
      knownThrough: this.days.knownThrough,
      source,
      certainty: certaintyInWords(certainty),
      workingDays: days.filter(({ kind }) => kind === 'working' || kind === 'makeUp').length,
      days,
    };
  }
}

function readYear(text: string): number {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  if (year >= YEARS.first && year <= YEARS.last) return year;
  throw invalidRequest([
    { field: 'year', code: 'out-of-range', detail: `年份应当在 ${YEARS.first} 到 ${YEARS.last} 之间。` },
  ]);
}
