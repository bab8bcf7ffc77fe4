import { ApiProblem, ApiUnreachable, MESSAGE_KIND_LABELS } from '@jiweibao/shared';
import { useEffect, useRef } from 'react';
import { PageLink } from '../../../platform/page-link';
import { usePaged } from '../../../platform/paged';
import { momentInWords } from '../../../ui/dates';
import { Icon } from '../../../ui/icon';
import { Notice } from '../../../ui/notice';
import { PageEnd } from '../../../ui/page-end';
import { PagedView } from '../../../ui/paged-view';
import type { CaseDoor } from './case-door';
import { caseAddress } from './door-of-page';
import { noteChange } from './freshness';
import { listMyMessages, type MyMessage, readMyMessages } from './my-case-requests';
import './case-row.scss';

/** What somebody was told about their cases, the newest first. What is shown counts as read, and goes on saying that it is new. */
export function MessageList({ door }: { door: CaseDoor }) {
  const paged = usePaged(`my-messages ${door}`, (cursor) => listMyMessages(door, cursor));
  const messages = paged.pages.flatMap(({ items }) => items);
  const unread = paged.pages[0]?.unreadCount ?? 0;
  useMarkedAsRead(door, messages);
  return (
    <PagedView paged={paged} result={`已显示 ${messages.length} 条消息`}>
      {() =>
        messages.length === 0 ? (
          <Notice drawing="nothing-found" title="还没有消息">
            您的投诉举报有了进展，会在这里告诉您。
          </Notice>
        ) : (
          <>
            <p role="status">{unread > 0 ? `有 ${unread} 条新消息` : '没有新消息，以前的在下面'}</p>
            <ul className="case-list">
              {messages.map((message) => (
                <MessageRow key={message.id} message={message} door={door} />
              ))}
            </ul>
            <PageEnd paged={paged} />
          </>
        )
      }
    </PagedView>
  );
}

function MessageRow({ message, door }: { message: MyMessage; door: CaseDoor }) {
  const { caseId, kind, words, createdAt, read } = message;
  return (
    <li>
      <PageLink to="myCase" parameters={caseAddress(door, caseId)} className="case-row">
        <span className="case-row__words">
          <span className="case-row__title">{MESSAGE_KIND_LABELS[kind]}</span>
          {!read && (
            <span className="case-row__unread">
              <span aria-hidden className="case-row__dot" />
              <span>新消息</span>
            </span>
          )}
          <span>{words}</span>
          <span className="case-row__quiet">{momentInWords(createdAt)}</span>
        </span>
        <Icon name="forward" />
      </PageLink>
    </li>
  );
}

function useMarkedAsRead(door: CaseDoor, messages: MyMessage[]): void {
  const marked = useRef(new Set<string>());
  const unread = messages.filter(({ id, read }) => !read && !marked.current.has(id)).map(({ id }) => id);
  const ids = unread.join(' ');
  useEffect(() => {
    if (ids === '') return;
    const now = ids.split(' ');
    for (const id of now) marked.current.add(id);
    readMyMessages(door, now).then(noteChange, leaveThemUnread);
  }, [door, ids]);
}

/** They are new the next time, too. */
function leaveThemUnread(cause: unknown): void {
  if (!(cause instanceof ApiProblem || cause instanceof ApiUnreachable)) throw cause;
}
