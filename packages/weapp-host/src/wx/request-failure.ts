import { WxFailure } from '../wx-surface.js';
import type { Device } from './device.js';
import { noNetwork } from './request-rules.js';

const TIMED_OUT = { errno: 5 };
const UNREACHABLE = { errno: 600001 };

/** Why no answer came, in WeChat's words. */
export function failureOf(
  error: unknown,
  { abort, timeout, device }: { abort: AbortSignal; timeout: AbortSignal; device: Device },
): WxFailure {
  if (abort.aborted) return new WxFailure('abort');
  if (timeout.aborted) return new WxFailure('timeout', TIMED_OUT);
  if (device.networkType === 'none') return noNetwork();
  return new WxFailure(`errcode:-102 error_msg:${reasonOf(error)}`, UNREACHABLE);
}

function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  return cause instanceof Error ? cause.message : message;
}
