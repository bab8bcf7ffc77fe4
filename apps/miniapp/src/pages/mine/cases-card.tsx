import type { CaseDoor } from '../../features/cases/mine/case-door';
import { useUnreadCount } from '../../features/cases/mine/use-unread-count';
import { Card } from '../../ui/card';
import { LinkRow } from '../../ui/link-row';

const DOOR: CaseDoor = process.env.TARO_ENV === 'weapp' ? 'login' : 'code';

/** What the person has told the bureaus, and what these have answered. */
export function CasesCard() {
  const unread = useUnreadCount(DOOR);
  return (
    <Card title="投诉举报">
      <LinkRow to="myCases" icon="complaint" title="我的投诉举报" text="办到哪一步，写了没提交的" />
      <LinkRow
        to="myMessages"
        icon="message"
        title="消息"
        text={unread ? `有 ${unread} 条没读` : '办理单位告诉您的话'}
      />
    </Card>
  );
}
