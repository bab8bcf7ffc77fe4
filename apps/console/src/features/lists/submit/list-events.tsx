import { LIST_UPLOAD_ACT_LABELS } from '@jiweibao/shared';
import { Timeline } from 'antd';
import { timeText } from '../../../platform/times';
import type { ListUpload } from '../contract';

/** Who did what with the list, and what was said. */
export function ListEvents({ events }: { events: ListUpload['events'] }) {
  if (events.length === 0) return null;
  return (
    <section aria-label="经过">
      <h2>经过</h2>
      <Timeline
        items={events.map(({ act, actorKind, actorName, at, word }) => ({
          color: act === 'return' ? 'red' : act === 'publish' ? 'green' : 'blue',
          content: (
            <>
              <div>
                {timeText(at)} {actorName ?? (actorKind === 'staff' ? '审核机关' : '总代理')}{' '}
                {LIST_UPLOAD_ACT_LABELS[act]}
              </div>
              {word !== null && <div className="quiet">“{word}”</div>}
            </>
          ),
        }))}
      />
    </section>
  );
}
