import { Controller, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Staff } from '../../accounts/staff.js';
import { CurrentStaff, StaffOnly } from '../../accounts/staff-only.js';
import { BureauTree } from '../../organization/bureau-tree.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { toReminderReply } from './reminder.mapper.js';
import { StaffRemindersReply } from './reminder-replies.js';
import { StaffReminders } from './staff-reminders.js';

@ApiTags('提醒')
@Controller('api/v1/staff/reminders')
@StaffOnly('intake', 'handler', 'supervisor')
export class StaffRemindersController {
  constructor(
    private readonly reminders: StaffReminders,
    private readonly tree: BureauTree,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'listStaffReminders',
    summary: '提醒我的',
    description: '只有自己的，而且案件还在自己的辖区里；调走以后就没有了。',
  })
  @ApiOkResponse({ type: StaffRemindersReply })
  @FailsWith({ 401: '没有登录。', 403: '没有这项职责。', 503: '数据库暂时没有回应。' })
  async list(@CurrentStaff() staff: Staff): Promise<StaffRemindersReply> {
    const reminders = await this.reminders.list(staff);
    return { items: reminders.map((each) => toReminderReply(each, this.tree)) };
  }

  @Post(':reminderId/seen')
  @HttpCode(204)
  @ApiOperation({ operationId: 'markStaffReminderSeen', summary: '这条提醒看过了；重复标没有关系' })
  @ApiNoContentResponse({ description: '已标为看过。' })
  @FailsWith({
    401: '没有登录。',
    403: '没有这项职责。',
    404: '没有这条提醒，或者不是您的。',
    503: '数据库暂时没有回应。',
  })
  async markSeen(@CurrentStaff() staff: Staff, @Param('reminderId') reminderId: string): Promise<void> {
    await this.reminders.markSeen(staff, reminderId);
  }
}
