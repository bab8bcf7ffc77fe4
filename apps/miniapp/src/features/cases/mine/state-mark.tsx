import { CASE_STATE_LABELS, type CaseState } from '@jiweibao/shared';
import { classNames } from '../../../ui/class-names';
import { Icon, type IconName } from '../../../ui/icon';
import './state-mark.scss';

/** For whom it is: the bureau has it, the person is waited for, or it is over. */
const LOOKS: Readonly<Record<CaseState, { icon: IconName; tone: 'running' | 'yours' | 'good' | 'over' }>> = {
  received: { icon: 'clock', tone: 'running' },
  materialsRequested: { icon: 'info', tone: 'yours' },
  accepted: { icon: 'clock', tone: 'running' },
  testing: { icon: 'clock', tone: 'running' },
  checking: { icon: 'clock', tone: 'running' },
  investigating: { icon: 'clock', tone: 'running' },
  settled: { icon: 'check', tone: 'good' },
  closed: { icon: 'check', tone: 'good' },
  terminated: { icon: 'withdrawn', tone: 'over' },
  declined: { icon: 'withdrawn', tone: 'over' },
  withdrawn: { icon: 'withdrawn', tone: 'over' },
  notFiled: { icon: 'withdrawn', tone: 'over' },
};

/** Where a case stands: its own shape and words, the colour only repeats them. */
export function StateMark({ state, isLarge = false }: { state: CaseState; isLarge?: boolean }) {
  const { icon, tone } = LOOKS[state];
  return (
    <span className={classNames('state-mark', `state-mark--${tone}`, isLarge && 'state-mark--large')}>
      <Icon name={icon} />
      <span>{CASE_STATE_LABELS[state]}</span>
    </span>
  );
}
