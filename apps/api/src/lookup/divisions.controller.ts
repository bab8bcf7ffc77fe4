import { Controller, Get, Header, Req } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { type Division, Divisions } from '../organization/divisions.js';
import { LookupNames } from './lookup-names.js';
import { DivisionQuery } from './queries/division-query.js';
import { parseDivisionParent } from './queries/parse-query.js';
import { DivisionListReply, type DivisionSummary } from './replies/division-replies.js';
import { Answers } from './reply-docs.js';

@ApiTags('字典')
@Controller('api/v1/divisions')
export class DivisionsController {
  constructor(
    private readonly divisions: Divisions,
    private readonly names: LookupNames,
  ) {}

  @Get()
  // Divisions come with the release; an hour late is early enough.
  @Header('cache-control', 'public, max-age=3600')
  @ApiOperation({ operationId: 'listDivisions', summary: '下一级行政区划' })
  @ApiQuery({ type: DivisionQuery })
  @Answers(DivisionListReply, 400)
  list(@Req() request: FastifyRequest): DivisionListReply {
    const parent = parseDivisionParent(request.url, this.names);
    const found = parent === null ? [this.divisions.province] : this.divisions.children(parent);
    return { items: found.map((division) => this.summary(division)) };
  }

  private summary({ code, name, kind, parentCode }: Division): DivisionSummary {
    return { code, name, kind, parentCode, hasChildren: this.divisions.children(code).length > 0 };
  }
}
