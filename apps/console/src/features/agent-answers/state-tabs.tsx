import { QUESTION_STATE_LABELS, QUESTION_STATES, type QuestionState } from '@jiweibao/shared';
import { Badge, Tabs } from 'antd';

const ALL = 'all';

interface Props {
  state: QuestionState | undefined;
  openCount: number;
  onChange: (state: string | undefined) => void;
}

/** What waits for an answer first; the choice stands in the address. */
export function StateTabs({ state, openCount, onChange }: Props) {
  const tabs = QUESTION_STATES.map((each) => ({
    key: each as string,
    label: (
      <>
        {QUESTION_STATE_LABELS[each]} {each === 'open' && <Badge count={openCount} size="small" />}
      </>
    ),
  }));
  return (
    <Tabs
      activeKey={state ?? ALL}
      onChange={(key) => onChange(key)}
      items={[...tabs, { key: ALL, label: '全部' }]}
    />
  );
}

/** The state that an address names: what waits, unless it says otherwise; undefined for all. */
export function stateOf(text: string | undefined): QuestionState | undefined {
  if (text === ALL) return undefined;
  return QUESTION_STATES.find((state) => state === text) ?? 'open';
}
