import { type ApiSchemas, WARNING_STEP_LABELS } from '@jiweibao/shared';
import { Card, Timeline, Typography } from 'antd';
import { timeText } from '../../platform/times';

/** Who did what, the newest first. */
export function HistoryCard({ events }: { events: readonly ApiSchemas['WarningEventReply'][] }) {
  return (
    <Card title="经过" size="small">
      <Timeline
        items={events.toReversed().map(({ seq, step, actorName, happenedAt, words }) => ({
          key: seq,
          content: (
            <>
              <strong>{WARNING_STEP_LABELS[step]}</strong> {actorName}
              <br />
              <Typography.Text type="secondary">{timeText(happenedAt)}</Typography.Text>
              {words !== null && <div style={{ whiteSpace: 'pre-line' }}>{words}</div>}
            </>
          ),
        }))}
      />
    </Card>
  );
}
