import { WeChatUnavailable } from './wechat.errors.js';
import type { WeChatAnswer } from './wechat-http.js';

export interface WeChatPerson {
  /** Who it is, to this mini-program; personal data. */
  openid: string;
  /** Who it is, to all apps of one owner; null unless this one belongs to an open platform account. */
  unionid: string | null;
}

const SUGGESTIONS = ['pass', 'review', 'risky'] as const;
type Suggestion = (typeof SUGGESTIONS)[number];

export interface TextCheck {
  suggest: Suggestion;
  /** What was found; 100 is nothing. */
  label: number;
  traceId: string;
}

export function readPerson(call: string, answer: WeChatAnswer): WeChatPerson {
  const { openid, unionid } = jsonOf(call, answer);
  if (!isText(openid)) throw unreadable(call);
  return { openid, unionid: isText(unionid) ? unionid : null };
}

export function readTextCheck(call: string, answer: WeChatAnswer): TextCheck {
  const { result, trace_id: traceId } = jsonOf(call, answer);
  const judgement = readJudgement(result);
  if (judgement === null || !isText(traceId)) throw unreadable(call);
  return { ...judgement, traceId };
}

export function readMediaCheck(call: string, answer: WeChatAnswer): { traceId: string } {
  const { trace_id: traceId } = jsonOf(call, answer);
  if (!isText(traceId)) throw unreadable(call);
  return { traceId };
}

export function readPhoneNumber(call: string, answer: WeChatAnswer): { phoneNumber: string } {
  const { phone_info: info } = jsonOf(call, answer);
  const number = (info as { purePhoneNumber?: unknown } | null | undefined)?.purePhoneNumber;
  if (!isText(number) || !/^\d{5,20}$/.test(number)) throw unreadable(call);
  return { phoneNumber: number };
}

/**
 * The `result` of a content check, in an answer or a pushed event; null when it is none. The documentation says that a label is
 * a number; pushed events have been seen to hold it as text
 * (https://developers.weixin.qq.com/community/minihome/doc/0002a2b26a09f883de245df686b000).
 */
export function readJudgement(result: unknown): { suggest: Suggestion; label: number } | null {
  const { suggest, label } = (result ?? {}) as { suggest?: unknown; label?: unknown };
  const known = SUGGESTIONS.find((suggestion) => suggestion === suggest);
  const number = Number(label);
  return known && Number.isInteger(number) ? { suggest: known, label: number } : null;
}

function jsonOf(call: string, answer: WeChatAnswer): Record<string, unknown> {
  if (!('json' in answer)) throw unreadable(call);
  return answer.json;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function unreadable(call: string): WeChatUnavailable {
  return new WeChatUnavailable(call, 'unreadable', true);
}
