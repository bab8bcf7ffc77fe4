import {
  type ApiSchemas,
  CASE_EVENT_ACT_LABELS,
  CASE_KIND_LABELS,
  DESK_STATE_LABELS,
} from '@jiweibao/shared';
import { Card, Timeline, Typography } from 'antd';
import { timeText } from '../../platform/times';

type Page = ApiSchemas['CasePageReply'];
type Event = ApiSchemas['EventSeenReply'];

/** What happened, the latest first: who, when, where, and what was said to whom. */
export function TimelineCard({ page }: { page: Page }) {
  return (
    <Card size="small" title="经过">
      <Timeline
        items={page.events.toReversed().map((event) => ({
          key: event.seq,
          color: event.by === 'sender' ? 'gray' : 'blue',
          content: <EventWords event={event} kind={page.kind} />,
        }))}
      />
      <Typography.Text strong>到过的单位</Typography.Text>
      <ul className="plain-list">
        {page.deliveries.map((delivery) => (
          <li key={`${delivery.holder.code}${delivery.receivedOn}${delivery.endedAt}`}>
            {delivery.holder.name}：{delivery.receivedOn} 收到，
            {delivery.openedAt === null
              ? '没有人打开过'
              : `${timeText(delivery.openedAt)} ${delivery.openedByName ?? ''}打开`}
            {delivery.endedAt === null ? '，现在在这里' : `，${timeText(delivery.endedAt)} 离开`}
          </li>
        ))}
      </ul>
    </Card>
  );
}

export function EventWords({ event, kind }: { event: Event; kind: Page['kind'] }) {
  return (
    <>
      <div>
        <Typography.Text strong>{CASE_EVENT_ACT_LABELS[event.act]}</Typography.Text>{' '}
        <Typography.Text type="secondary">
          {timeText(event.happenedAt)} · {whoOf(event, kind)} · {event.holder.name}
        </Typography.Text>
      </div>
      {event.fromState !== null && event.fromState !== event.toState && (
        <div>
          {DESK_STATE_LABELS[event.fromState]} → {DESK_STATE_LABELS[event.toState]}
        </div>
      )}
      {event.particulars.map(({ label, value }) => (
        <div key={label} className="event-particular">
          {label}：{value}
        </div>
      ))}
      {event.told !== null && <p className="event-words">告诉对方：{event.told}</p>}
      {event.told === null && event.words !== null && <p className="event-words">{event.words}</p>}
      {event.note !== null && <p className="event-words">内部备注：{event.note}</p>}
    </>
  );
}

function whoOf({ by, byName }: Event, kind: Page['kind']): string {
  if (by === 'sender') return `${CASE_KIND_LABELS[kind]}人`;
  return by === 'system' ? '系统' : (byName ?? '已离开的人');
}
