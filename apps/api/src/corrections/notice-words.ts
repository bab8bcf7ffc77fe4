import type { CorrectionState } from '@jiweibao/shared';
import { chineseTime } from '../platform/chinese-date.js';

/** A `thing` holds 20 characters of any kind. */
const LONGEST_THING = 20;
/** A `phrase` holds five Chinese characters. */
const OUTCOMES: Record<Exclude<CorrectionState, 'open'>, string> = {
  corrected: '已经更正',
  unchanged: '没有改动',
};
const WITHOUT_NAME = '您反映过的网点';

export interface HandledCorrection {
  /** Null when it was removed from the registry since. */
  outletName: string | null;
  state: CorrectionState;
  resolvedAt: Date;
}

/**
 * The fields of the message: 网点 thing1, 处理结果 phrase2, 处理时间 time3. What may stand in each:
 * https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/subscribe-message/subscribeMessage.send.html
 */
export function noticeWords({ outletName, state, resolvedAt }: HandledCorrection): Record<string, string> {
  if (state === 'open') throw new Error('nothing is told of a correction that is open');
  return {
    thing1: cut(outletName ?? WITHOUT_NAME),
    phrase2: OUTCOMES[state],
    time3: chineseTime(resolvedAt),
  };
}

function cut(name: string): string {
  const characters = [...name];
  if (characters.length <= LONGEST_THING) return name;
  return `${characters.slice(0, LONGEST_THING - 1).join('')}…`;
}
