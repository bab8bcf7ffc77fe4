import type { CaseFile } from '../../files/case-files.js';
import type { CasePage, DeliverySeen, EventSeen } from './case-page.js';
import type {
  CasePageReply,
  DeliverySeenReply,
  EventSeenReply,
  StaffCaseFileReply,
} from './case-page-replies.js';

/** A whole case, as it is sent. */
export function toPageReply({
  receivedAt,
  endedAt,
  events,
  deliveries,
  files,
  ...page
}: CasePage): CasePageReply {
  return {
    ...page,
    receivedAt: receivedAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    events: events.map(toEventReply),
    deliveries: deliveries.map(toDeliveryReply),
    files: files.map(toFileReply),
  };
}

function toEventReply({ happenedAt, ...event }: EventSeen): EventSeenReply {
  return { ...event, happenedAt: happenedAt.toISOString() };
}

function toDeliveryReply({ deliveredAt, openedAt, endedAt, ...delivery }: DeliverySeen): DeliverySeenReply {
  return {
    ...delivery,
    deliveredAt: deliveredAt?.toISOString() ?? null,
    openedAt: openedAt?.toISOString() ?? null,
    endedAt: endedAt?.toISOString() ?? null,
  };
}

function toFileReply({ id, kind, mediaType, byteCount, eventSeq, check }: CaseFile): StaffCaseFileReply {
  return { id, kind, mediaType, byteCount, eventSeq, check };
}
