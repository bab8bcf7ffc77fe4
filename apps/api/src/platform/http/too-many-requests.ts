import { Problem } from '../problem.js';

/** 429: too many writes from one address, or in all; too many log-ins that failed. */
export class TooManyRequests extends Problem {
  constructor(
    readonly retryAfterSeconds: number,
    detail = '提交得太频繁了，请过几分钟再试。查询不受影响。',
  ) {
    super(429, 'too-many-requests', '请稍后再试', detail);
  }
}
