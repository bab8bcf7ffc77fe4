import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LookUpReplies } from './look-up-replies.js';
import { outletNotFound } from './lookup.errors.js';
import { LookupNames } from './lookup-names.js';
import { OutletQuery } from './queries/outlet-query.js';
import { parseOutletSearch, refuseParameters } from './queries/parse-query.js';
import { ReadModel } from './read-model/read-model.js';
import { OutletListReply, OutletReply } from './replies/outlet-replies.js';
import { Answers } from './reply-docs.js';

@ApiTags('网点')
@Controller('api/v1/outlets')
export class OutletsController {
  constructor(
    private readonly readModel: ReadModel,
    private readonly names: LookupNames,
    private readonly replies: LookUpReplies,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listOutlets',
    summary: '查授权网点',
    description: '一句话搜索、按品牌品类地区筛选、由近到远；几种条件同时给时都要满足。',
  })
  @ApiQuery({ type: OutletQuery })
  @Answers(OutletListReply, 400, 503)
  list(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const search = parseOutletSearch(request.url, this.names);
    const render = (today: string) => this.readModel.searchOutlets(search, today);
    if (search.point === null) this.replies.send(request, reply, render);
    else this.replies.sendUnkept(reply, render);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getOutlet', summary: '看一个网点' })
  @ApiParam({ name: 'id', type: String, description: '网点编号。' })
  @Answers(OutletReply, 400, 404, 503)
  get(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): void {
    refuseParameters(request.url);
    this.replies.send(request, reply, (today) => {
      const outlet = this.readModel.outlet(id, today);
      if (outlet === null) throw outletNotFound();
      return outlet;
    });
  }
}
