import { judge, judgementFields, newTraceId } from '../world/content-judgement.js';
import { errors } from '../world/wechat-error.js';
import type { Address } from './address.js';
import { requireCheckScene } from './check-scene.js';
import { jsonBody } from './json-body.js';
import { recentVisitor } from './recent-visitor.js';

const LONGEST_TEXT = 2500;

/**
 * Is a text against the law:
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/sec-check/api_msgseccheck; its codes are listed at
 * https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/sec-check/security.msgSecCheck.html; the shape of an
 * answer as at https://developers.weixin.qq.com/community/personal/oCJUswyegqIQs_KsfE4VW-NBnCiM/question.
 * Assumed: 45002 for a text that is too long; that the old version 1, no longer kept up, is refused.
 */
export const textCheck: Address = {
  method: 'POST',
  path: '/wxa/msg_sec_check',
  needsAccessToken: true,
  limit: { perMinute: 4000, perDay: 2_000_000 },
  answer(call) {
    const body = jsonBody(call);
    const { content } = body;
    if (content === undefined || content === '') throw errors.emptyBody();
    if (typeof content !== 'string') throw errors.badFormat();
    requireCheckScene(body);
    if ([...content].length > LONGEST_TEXT) throw errors.tooLong();
    recentVisitor(call.world, body.openid);
    const judgement = judge(call.world.account.judgedWords, content);
    return { json: { errcode: 0, errmsg: 'ok', ...judgementFields(judgement), trace_id: newTraceId() } };
  },
};
