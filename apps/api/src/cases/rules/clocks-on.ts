import type { WorkingDays } from '../../platform/working-days/working-days.js';
import { type CaseClock, counted, resumed } from './clock.js';
import type { RuleSet } from './rule-set.js';

/** What of a case its clocks depend on. */
interface RunningCase {
  ruleSet: RuleSet;
  clocks: readonly CaseClock[];
}

/**
 * A case's clocks as they stand on this day, though nobody has acted: provisional days counted anew with the calendar known now,
 * clocks that waited for materials running on once the day for these has passed, and what is overdue marked so. Doing it twice
 * changes nothing more.
 */
export function clocksOn({ ruleSet, clocks }: RunningCase, today: string, days: WorkingDays): CaseClock[] {
  const known = clocks.map((clock) =>
    clock.provisional && isUnderWay(clock) ? counted(clock, ruleSet, days) : clock,
  );
  const materials = known.find((clock) => clock.kind === 'supplyMaterials' && clock.state === 'running');
  const waitedFor = (clock: CaseClock) =>
    ruleSet.pauses.some((pause) => pause.for === 'materials' && pause.clock === clock.kind);
  return known
    .map((clock) =>
      materials !== undefined && materials.dueOn < today && waitedFor(clock)
        ? resumed(clock, materials.dueOn, ruleSet, days)
        : clock,
    )
    .map((clock) =>
      clock.state === 'running' && clock.dueOn < today ? { ...clock, state: 'missed' } : clock,
    );
}

function isUnderWay({ state }: CaseClock): boolean {
  return state === 'running' || state === 'paused';
}
