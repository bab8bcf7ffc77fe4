import { Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { Staff } from '../../accounts/staff.js';
import { StaffDirectory } from '../../accounts/staff-directory.js';
import { CurrentStaff, StaffOnly } from '../../accounts/staff-only.js';
import { Database } from '../../platform/database.js';
import { ValidatedBody } from '../../platform/http/validated-body.js';
import { invalidRequest } from '../../platform/problem.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { BureauContactBody } from './bureau-contact-body.js';
import { BureauContacts } from './bureau-contacts.js';
import { ContactHistoryReply, KeptContactReply } from './bureau-replies.js';

const PAGE = 20;
const FAILURES = {
  400: '填得不对；errors 逐个说明。',
  401: '没有登录，或登录已过期。',
  403: '没有这项职责。',
  404: '没有这个单位，或者它不归您的单位管。',
  503: '数据库暂时没有回应。',
};

@ApiTags('单位')
@Controller('api/v1/staff/bureaus/:code')
@StaffOnly('administrator')
export class BureauContactsController {
  constructor(
    private readonly contacts: BureauContacts,
    private readonly people: StaffDirectory,
    private readonly database: Database,
  ) {}

  @Put('contact')
  @ApiOperation({
    operationId: 'changeBureauContact',
    summary: '改一个单位告诉群众的联系方式；改过的都留着',
    description: '本单位和下级的。和现在一样的，什么也不改；空着的不告诉群众。',
  })
  @ApiBody({ type: BureauContactBody })
  @ApiOkResponse({ type: KeptContactReply })
  @FailsWith({ ...FAILURES, 409: '别人刚刚改过。' })
  change(
    @CurrentStaff() staff: Staff,
    @Param('code') code: string,
    @ValidatedBody(BureauContactBody) { phone, address, openingHours, seenVersion }: BureauContactBody,
  ): Promise<KeptContactReply> {
    const contact = { phone: phone ?? null, address: address ?? null, openingHours: openingHours ?? null };
    return this.contacts.change(staff, code, contact, seenVersion);
  }

  @Get('contact-history')
  @StaffOnly()
  @ApiOperation({
    operationId: 'listBureauContactChanges',
    summary: '一个单位的联系方式，谁在什么时候改过什么',
  })
  @ApiQuery({ name: 'cursor', required: false, type: String, description: '上一页的 nextCursor。' })
  @ApiOkResponse({ type: ContactHistoryReply })
  @FailsWith(FAILURES)
  async history(
    @CurrentStaff() staff: Staff,
    @Param('code') code: string,
    @Query('cursor') cursor?: string,
  ): Promise<ContactHistoryReply> {
    const found = await this.contacts.history(staff, code, readCursor(cursor), PAGE + 1);
    const page = found.slice(0, PAGE);
    const { manager } = this.database.dataSource();
    const names = await this.people.names(manager, [...new Set(page.map(({ changedBy }) => changedBy))]);
    return {
      changes: page.map(({ changedAt, changedBy, ...change }) => ({
        ...change,
        changedAt: changedAt.toISOString(),
        changedByName: names.get(changedBy) ?? null,
      })),
      nextCursor: found.length > PAGE ? String(page.at(-1)!.version) : null,
    };
  }
}

/** The version that the page before ended with. */
function readCursor(text: unknown): number | null {
  if (text === undefined || text === '') return null;
  if (typeof text === 'string' && /^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw invalidRequest([
    { field: 'cursor', code: 'unknown', detail: '这一页的位置已经不对，请回到第一页。' },
  ]);
}
