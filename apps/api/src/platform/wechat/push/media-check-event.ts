import { readJudgement } from '../wechat-answers.js';

/** What a pushed `wxa_media_check` says. */
export interface MediaCheckResult {
  traceId: string;
  /** Null when it could not be checked: `errcode` says why. */
  judgement: { suggest: 'pass' | 'review' | 'risky'; label: number } | null;
  errcode: number;
}

const TRACE_ID = /^[\x21-\x7e]{1,64}$/;

/**
 * The result of a check in a pushed event; null when the event is another, or not as
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/sec-check/api_mediacheckasync describes it.
 */
export function readMediaCheckEvent(event: Record<string, unknown>): MediaCheckResult | null {
  const { Event: name, trace_id: traceId, errcode = 0, result } = event;
  if (name !== 'wxa_media_check' || typeof traceId !== 'string' || !TRACE_ID.test(traceId)) return null;
  if (typeof errcode !== 'number' || !Number.isInteger(errcode)) return null;
  return { traceId, judgement: errcode === 0 ? readJudgement(result) : null, errcode };
}
