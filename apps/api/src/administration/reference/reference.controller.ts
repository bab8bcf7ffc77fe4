import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../../accounts/staff-only.js';
import { FailsWith } from '../../platform/problem-docs.js';
import { ReferenceLibrary } from './reference-library.js';
import { ReferenceBookReply, ReferenceTitlesReply } from './reference-replies.js';

@ApiTags('工作日和规定')
@Controller('api/v1/staff/reference')
@StaffOnly()
export class ReferenceController {
  constructor(private readonly library: ReferenceLibrary) {}

  @Get()
  @ApiOperation({ operationId: 'listReference', summary: '本系统按哪些规定和字典办事' })
  @ApiOkResponse({ type: ReferenceTitlesReply })
  @FailsWith({ 401: '没有登录，或登录已过期。' })
  list(): ReferenceTitlesReply {
    return { books: this.library.all().map(({ tables: _tables, ...title }) => title) };
  }

  @Get(':bookId')
  @ApiOperation({ operationId: 'getReference', summary: '一份规定或字典的内容、依据和把握' })
  @ApiOkResponse({ type: ReferenceBookReply })
  @FailsWith({ 401: '没有登录，或登录已过期。', 404: '没有这一项。' })
  get(@Param('bookId') bookId: string): ReferenceBookReply {
    return this.library.get(bookId);
  }
}
