import type { PhoneCheckReply } from '@jiweibao/shared';
import type { ShareCard } from '../../platform/share';

const HOW_TO_CHECK: ShareCard = { title: '接到维修电话？先核一核是不是官方登记的号码', page: 'check' };

/**
 * What is known about a registered or a warned number can be sent on. A number that is in no list may be anybody's own: its card
 * does not name it and says nothing about it, only how to check one.
 */
export function checkShareCard(check: PhoneCheckReply | null): ShareCard {
  if (!check || check.verdict === 'unlisted') return HOW_TO_CHECK;
  const { verdict, display, number } = check;
  const title =
    verdict === 'official' ? `${display}：官方登记的号码` : `${display}：监管部门已发布警示，请不要拨打`;
  return { title, page: 'phoneCheck', parameters: { number } };
}
