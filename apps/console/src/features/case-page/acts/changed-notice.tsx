import type { ApiSchemas, CaseKind } from '@jiweibao/shared';
import { Alert, Button } from 'antd';
import { EventWords } from '../timeline-card';

interface Props {
  events: readonly ApiSchemas['EventSeenReply'][];
  kind: CaseKind;
  onSeen: () => void;
}

/** Somebody else acted while this one was writing: what they did, before one may go on. */
export function ChangedNotice({ events, kind, onSeen }: Props) {
  return (
    <Alert
      type="warning"
      showIcon
      title="您写的时候，有人办理过这个案件"
      description={
        <>
          <ul className="plain-list">
            {events.map((event) => (
              <li key={event.seq}>
                <EventWords event={event} kind={kind} />
              </li>
            ))}
          </ul>
          <Button size="small" onClick={onSeen}>
            看过了，接着办
          </Button>
        </>
      }
    />
  );
}
