import { Body, Controller, Get, Header, HttpCode, Logger, Post, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Settings } from '../../../config/settings.js';
import { Clock } from '../../clock.js';
import { Database } from '../../database.js';
import { Problem } from '../../problem.js';
import { MediaCheckRepository } from './media-check.repository.js';
import { type MediaCheckResult, readMediaCheckEvent } from './media-check-event.js';
import { isSigned, type PushQuery } from './push-signature.js';

/** What WeChat takes for "received"; anything else, or five seconds of nothing, and it pushes again, three times. */
const RECEIVED = 'success';

/**
 * Where WeChat pushes events to, in plain text mode as JSON:
 * https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 * Not in the published contract: nobody else has any business here.
 */
@ApiExcludeController()
@Controller('api/v1/wechat/push')
export class WeChatPushController {
  private readonly logger = new Logger(WeChatPushController.name);

  constructor(
    private readonly settings: Settings,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** WeChat's question when the operator registers this address: the signed `echostr` goes back as it came. */
  @Get()
  @Header('content-type', 'text/plain; charset=utf-8')
  @Header('cache-control', 'no-store')
  echo(@Query() query: PushQuery): string {
    this.requireSigned(query);
    return typeof query.echostr === 'string' ? query.echostr : '';
  }

  @Post()
  @HttpCode(200)
  @Header('content-type', 'text/plain; charset=utf-8')
  async receive(@Query() query: PushQuery, @Body() body: unknown): Promise<string> {
    this.requireSigned(query);
    const event = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
    const check = event.appid === this.settings.wechat.appId ? readMediaCheckEvent(event) : null;
    if (check !== null) await this.keep(check);
    // What we do not know is acknowledged too, or WeChat would push it again.
    else this.logger.log(`passed over a push: ${nameOf(event)}`);
    return RECEIVED;
  }

  private async keep({ traceId, judgement, errcode }: MediaCheckResult): Promise<void> {
    await new MediaCheckRepository(this.database.dataSource().manager).keep({
      traceId,
      suggest: judgement?.suggest ?? null,
      label: judgement?.label ?? null,
      errcode,
      receivedAt: this.clock.now(),
    });
  }

  private requireSigned(query: PushQuery): void {
    const { pushToken } = this.settings.wechat;
    if (pushToken === null || !isSigned(pushToken, query)) {
      throw new Problem(403, 'push-not-signed', '不能接收', '这不是微信签名的推送。');
    }
  }
}

/** Its event or kind, if it is a word: nothing else of a push belongs into a log. */
function nameOf({ Event: event, MsgType: kind, Encrypt: encrypted }: Record<string, unknown>): string {
  if (encrypted !== undefined) return 'encrypted, though plain text mode is what this address takes';
  const name = event ?? kind;
  return typeof name === 'string' && /^\w{1,40}$/.test(name) ? name : 'without a name';
}
