import { Controller, Get, Header, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ReadModel } from '../lookup/read-model/read-model.js';
import { StuckCount } from '../platform/background/stuck-count.js';
import { LivenessReply, ReadinessReply } from './health-replies.js';

@ApiTags('运行')
@Controller('api/v1/health')
export class HealthController {
  constructor(
    private readonly readModel: ReadModel,
    private readonly stuck: StuckCount,
  ) {}

  @Get('live')
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'getLiveness', summary: '进程还在' })
  @ApiOkResponse({ type: LivenessReply })
  live(): LivenessReply {
    return { status: 'live' };
  }

  @Get('ready')
  @ApiOperation({ operationId: 'getReadiness', summary: '能够回答查询' })
  @ApiOkResponse({ type: ReadinessReply })
  @ApiResponse({ status: 503, type: ReadinessReply, description: '名录还没有载入。' })
  ready(@Res() reply: FastifyReply): void {
    const { ready, database, ...lookup } = this.readModel.status();
    const body: ReadinessReply = {
      status: ready ? 'ready' : 'notReady',
      lookup,
      database: { status: database },
      stuck: {
        count: this.stuck.latest?.count ?? null,
        countedAt: this.stuck.latest?.countedAt.toISOString() ?? null,
      },
    };
    reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(body);
  }
}
