import { CASE_KIND_LABELS } from '@jiweibao/shared';
import { PageLink } from '../../../platform/page-link';
import { momentInWords } from '../../../ui/dates';
import { Icon } from '../../../ui/icon';
import { todayInChina } from '../filing/today-in-china';
import type { CaseDoor } from './case-door';
import { deadlineInWords } from './deadline-words';
import { caseAddress } from './door-of-page';
import type { MyCaseLine } from './my-case-requests';
import { StateMark } from './state-mark';
import './case-row.scss';

/** One of somebody's cases, with where it stands and what comes next. */
export function CaseRow({ line, door }: { line: MyCaseLine; door: CaseDoor }) {
  const { id, kind, state, respondentName, receivedAt, bureauName, deadline, unreadCount } = line;
  return (
    <li>
      <PageLink to="myCase" parameters={caseAddress(door, id)} className="case-row">
        <span className="case-row__words">
          <span className="case-row__title">
            {CASE_KIND_LABELS[kind]}：{respondentName ?? '没有写商家名称'}
          </span>
          <StateMark state={state} />
          {deadline && <span>{deadlineInWords(deadline, todayInChina())}</span>}
          <span className="case-row__quiet">
            {momentInWords(receivedAt)} 提交，由{bureauName}办理
          </span>
          {unreadCount > 0 && (
            <span className="case-row__unread">
              <span aria-hidden className="case-row__dot" />
              <span>有 {unreadCount} 条消息没读</span>
            </span>
          )}
        </span>
        <Icon name="forward" />
      </PageLink>
    </li>
  );
}
