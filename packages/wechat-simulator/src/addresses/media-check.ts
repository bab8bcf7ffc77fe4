import { pushMediaJudgement } from '../push/media-judgement.js';
import { newTraceId } from '../world/content-judgement.js';
import { errors } from '../world/wechat-error.js';
import type { Address } from './address.js';
import { requireCheckScene } from './check-scene.js';
import { jsonBody } from './json-body.js';
import { recentVisitor } from './recent-visitor.js';

const AUDIO = 1;
const PICTURE = 2;

/**
 * Is a picture or a recording against the law; the answer comes later, as a pushed event:
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/sec-check/api_mediacheckasync
 * Assumed: 40066 for what is no address of the web.
 */
export const mediaCheck: Address = {
  method: 'POST',
  path: '/wxa/media_check_async',
  needsAccessToken: true,
  limit: { perMinute: 2000, perDay: 200_000 },
  answer(call) {
    const body = jsonBody(call);
    const { media_url: address, media_type: type } = body;
    if (typeof address !== 'string' || !/^https?:\/\//.test(address) || !URL.canParse(address)) {
      throw errors.invalidUrl();
    }
    if (type !== AUDIO && type !== PICTURE) throw errors.badFormat();
    requireCheckScene(body);
    const person = recentVisitor(call.world, body.openid);
    const traceId = newTraceId();
    pushMediaJudgement(call.world, { address, openid: person.openid, traceId });
    return { json: { errcode: 0, errmsg: 'ok', trace_id: traceId } };
  },
};
