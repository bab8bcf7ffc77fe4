import { CheckCircleOutlined, ClockCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons';
import { type ApiSchemas, FRESHNESS_REASON_LABELS, FRESHNESS_STANDING_LABELS } from '@jiweibao/shared';
import { Tag, Tooltip } from 'antd';

type Freshness = ApiSchemas['FreshnessReply'];

const LOOKS = {
  overdue: { color: 'error', icon: <ExclamationCircleOutlined /> },
  due: { color: 'warning', icon: <ClockCircleOutlined /> },
  fresh: { color: 'success', icon: <CheckCircleOutlined /> },
} as const;

/** How fresh an entry is: by icon and words, never by colour alone. */
export function FreshnessTag({ freshness }: { freshness: Freshness }) {
  const { standing, because, confirmedOn } = freshness;
  const { color, icon } = LOOKS[standing];
  const last = confirmedOn === null ? '还没有确认过' : `上次确认 ${confirmedOn}`;
  return (
    <Tooltip title={`${FRESHNESS_REASON_LABELS[because]}；${last}`}>
      <Tag color={color} icon={icon}>
        {FRESHNESS_STANDING_LABELS[standing]}
      </Tag>
    </Tooltip>
  );
}

/** By which day, in words. */
export function dueWords({ dueOn, provisional }: Freshness): string {
  if (dueOn === null) return '现在';
  return provisional ? `${dueOn}(可能变)` : dueOn;
}
