import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Settings } from '../config/settings.js';
import { Problem } from '../platform/problem.js';
import { FailsWith } from '../platform/problem-docs.js';
import { DemoReply } from './demo-replies.js';
import { readDemoPeople } from './listed-demo-people.js';

/** The page that says what can be tried. In production it is not there. */
@ApiTags('演示')
@Controller('api/v1/demo')
export class DemoController {
  constructor(private readonly settings: Settings) {}

  @Get()
  @ApiOperation({ operationId: 'getDemo', summary: '演示账号和可以试的事；正式环境没有' })
  @ApiOkResponse({ type: DemoReply })
  @FailsWith({ 404: '不是演示环境。' })
  get(): DemoReply {
    if (!this.settings.demo) throw new Problem(404, 'no-demo', '没有演示', '这里不是演示环境。');
    const people = readDemoPeople().map(({ loginName, name, tries, agent }) => ({
      world: agent === undefined ? ('staff' as const) : ('agent' as const),
      ...{ loginName, name, tries },
    }));
    return { people };
  }
}
