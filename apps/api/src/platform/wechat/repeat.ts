import { setTimeout as delay } from 'node:timers/promises';
import { WeChatUnavailable } from './wechat.errors.js';

/** Whether a call may be made again when its answer was lost. */
export type Repeatable =
  /** It only asks: a second time costs no more than quota. */
  | 'always'
  /** It uses something up or reaches a person: only when the first one surely did nothing. */
  | 'unless-it-may-have-arrived';

export interface RepeatOptions {
  /** Calls in all. */
  attempts: number;
  /** The longest first pause; each further one may be twice as long. */
  pauseMilliseconds: number;
}

/**
 * Makes a call again while WeChat does not answer, after pauses of random length, so that callers who failed together do not
 * come back together. "System busy" is an answer which says that nothing was done and to ask again
 * (https://developers.weixin.qq.com/miniprogram/dev/server/API/user-login/api_code2session), so it is repeated whatever the call.
 * Assumed: that a code of a phone is still good after such an answer.
 * @throws the last error, or at once one that repeating does not mend
 */
export async function repeat<Answer>(
  repeatable: Repeatable,
  { attempts, pauseMilliseconds }: RepeatOptions,
  call: () => Promise<Answer>,
): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      if (attempt >= attempts || !mayRepeat(repeatable, error)) throw error;
    }
    await delay(Math.random() * pauseMilliseconds * 2 ** (attempt - 1));
  }
}

function mayRepeat(repeatable: Repeatable, error: unknown): boolean {
  if (!(error instanceof WeChatUnavailable)) return false;
  return repeatable === 'always' || error.reason === 'busy' || !error.mayHaveArrived;
}
