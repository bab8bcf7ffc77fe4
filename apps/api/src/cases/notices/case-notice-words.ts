import { CASE_KIND_LABELS, type CaseKind, type MessageKind } from '@jiweibao/shared';
import { chineseTime } from '../../platform/chinese-date.js';

/** A `phrase` holds five Chinese characters. */
const NEWS: Readonly<Record<MessageKind, string>> = {
  received: '已经收到',
  decision: '有了决定',
  materials: '要补材料',
  mediation: '安排调解',
  ended: '办理结束',
  moved: '换了单位',
};

export interface CaseNews {
  number: string;
  kind: CaseKind;
  message: MessageKind;
  /** UTC. */
  happenedAt: Date;
}

/**
 * The fields of every template: 收件编号 character_string1, 事项 thing2, 进展 phrase3, 时间 time4. What may stand in each:
 * https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/subscribe-message/subscribeMessage.send.html
 *
 * A phone shows it while it is locked, to whoever is near: it names neither the person nor the business nor what happened.
 */
export function caseNoticeWords({ number, kind, message, happenedAt }: CaseNews): Record<string, string> {
  return {
    character_string1: number,
    thing2: `您提交的${CASE_KIND_LABELS[kind]}，点开查看`,
    phrase3: NEWS[message],
    time4: chineseTime(happenedAt),
  };
}
