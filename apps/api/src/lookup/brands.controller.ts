import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LookUpReplies } from './look-up-replies.js';
import { brandNotFound } from './lookup.errors.js';
import { LookupNames } from './lookup-names.js';
import { BrandQuery } from './queries/brand-query.js';
import { parseBrandQuery, refuseParameters } from './queries/parse-query.js';
import { ReadModel } from './read-model/read-model.js';
import { BrandListReply, BrandReply } from './replies/brand-replies.js';
import { Answers } from './reply-docs.js';

@ApiTags('品牌')
@Controller('api/v1/brands')
export class BrandsController {
  constructor(
    private readonly readModel: ReadModel,
    private readonly names: LookupNames,
    private readonly replies: LookUpReplies,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listBrands', summary: '查品牌' })
  @ApiQuery({ type: BrandQuery })
  @Answers(BrandListReply, 400, 503)
  list(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const { q, category } = parseBrandQuery(request.url, this.names);
    this.replies.send(request, reply, (today) => this.readModel.brands(q, category, today));
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getBrand', summary: '看一个品牌和它的官方服务电话' })
  @ApiParam({ name: 'id', type: String, description: '品牌编号。' })
  @Answers(BrandReply, 400, 404, 503)
  get(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): void {
    refuseParameters(request.url);
    this.replies.send(request, reply, (today) => {
      const brand = this.readModel.brand(id, today);
      if (brand === null) throw brandNotFound();
      return brand;
    });
  }
}
