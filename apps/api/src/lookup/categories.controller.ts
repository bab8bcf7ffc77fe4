import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LookUpReplies } from './look-up-replies.js';
import { refuseParameters } from './queries/parse-query.js';
import { ReadModel } from './read-model/read-model.js';
import { CategoryListReply } from './replies/category-replies.js';
import { Answers } from './reply-docs.js';

@ApiTags('字典')
@Controller('api/v1/categories')
export class CategoriesController {
  constructor(
    private readonly readModel: ReadModel,
    private readonly replies: LookUpReplies,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listCategories', summary: '全部品类' })
  @Answers(CategoryListReply, 400, 503)
  list(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    refuseParameters(request.url);
    this.replies.send(request, reply, () => this.readModel.categories());
  }
}
