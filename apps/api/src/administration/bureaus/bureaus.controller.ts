import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { Staff } from '../../accounts/staff.js';
import { CurrentStaff, StaffOnly } from '../../accounts/staff-only.js';
import { invalidRequest } from '../../platform/problem.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { BureauBoard } from './bureau-board.js';
import { BureauBranchReply, BureausFoundReply } from './bureau-replies.js';

const LONGEST_WORDS = 40;
const FAILURES = {
  401: '没有登录，或登录已过期。',
  404: '没有这个单位，或者它不归您的单位管。',
  503: '数据库暂时没有回应。',
};

@ApiTags('单位')
@Controller('api/v1/staff')
@StaffOnly()
export class BureausController {
  constructor(private readonly board: BureauBoard) {}

  @Get('bureaus')
  @ApiOperation({ operationId: 'getOwnBureau', summary: '本单位和直接的下级：有没有人、有多少人、怎么联系' })
  @ApiOkResponse({ type: BureauBranchReply })
  @FailsWith(FAILURES)
  own(@CurrentStaff() staff: Staff): Promise<BureauBranchReply> {
    return this.board.branch(staff, null);
  }

  @Get('bureau-searches')
  @ApiOperation({ operationId: 'searchBureaus', summary: '按名称找本单位和下级里的一个单位' })
  @ApiQuery({ name: 'words', type: String, description: '名称里的几个字，或者它的代码。' })
  @ApiOkResponse({ type: BureausFoundReply })
  @FailsWith({ 400: '没有写要找什么。', ...FAILURES })
  async search(@CurrentStaff() staff: Staff, @Query('words') words?: string): Promise<BureausFoundReply> {
    return { lines: await this.board.search(staff, readWords(words)) };
  }

  @Get('bureaus/:code')
  @ApiOperation({ operationId: 'getBureau', summary: '下级的一个单位，和它直接的下级' })
  @ApiOkResponse({ type: BureauBranchReply })
  @FailsWith(FAILURES)
  one(@CurrentStaff() staff: Staff, @Param('code') code: string): Promise<BureauBranchReply> {
    return this.board.branch(staff, code);
  }
}

function readWords(text: unknown): string {
  const words = typeof text === 'string' ? text.trim() : '';
  if (words !== '' && words.length <= LONGEST_WORDS) return words;
  throw invalidRequest([
    { field: 'words', code: 'invalid', detail: `请写单位名称里的几个字，最多 ${LONGEST_WORDS} 个。` },
  ]);
}
