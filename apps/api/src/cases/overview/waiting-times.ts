/** How many cases waited so long. */
export interface Waited {
  workingDays: number;
  cases: number;
}

/** Half of the cases waited no longer than the median, nine of ten no longer than the other; null where nobody waited. */
export interface WaitingTimes {
  medianWorkingDays: number | null;
  nineInTenWorkingDays: number | null;
}

export function waitingTimes(waited: readonly Waited[]): WaitingTimes {
  const sorted = waited.toSorted((one, other) => one.workingDays - other.workingDays);
  return { medianWorkingDays: percentile(sorted, 0.5), nineInTenWorkingDays: percentile(sorted, 0.9) };
}

/** The shortest wait within which at least this share of the cases were answered (the nearest rank): a wait that somebody had. */
function percentile(sorted: readonly Waited[], share: number): number | null {
  const rank = Math.ceil(share * sorted.reduce((sum, { cases }) => sum + cases, 0));
  let passed = 0;
  for (const { workingDays, cases } of sorted) {
    passed += cases;
    if (passed >= rank && cases > 0) return workingDays;
  }
  return null;
}
