import type { CaseChannel, CaseKind, ClockKind, ViolationKind } from '@jiweibao/shared';
import type { Figure } from './figure.js';
import type { BucketSize, TimeBucket } from './time-buckets.js';
import type { WaitingTimes } from './waiting-times.js';

/** Cases with a period that was over in the span, and those of them in which one was not kept. */
export interface PeriodFigures {
  periodEnded: Figure;
  late: Figure;
  /** Late ones among the ended; null where none ended. */
  lateShare: number | null;
}

/** How one kind of cases was answered in the span. */
export interface AnswerFigures extends WaitingTimes {
  kind: CaseKind;
  answered: Figure;
}

/** A kind that the overview is narrowed away from is null. */
export interface TrendPoint extends TimeBucket {
  complaints: Figure | null;
  tipOffs: Figure | null;
  ended: Figure;
}

/** Of one category, brand, …; the code null for cases without one. */
export interface NamedFigure<Code extends string = string> {
  code: Code | null;
  /** Null where the code's name is no longer known. */
  name: string | null;
  received: Figure;
}

export interface PlaceFigures extends PeriodFigures {
  code: string | null;
  name: string;
  divided: boolean;
  received: Figure;
  /** As of now. */
  overdue: Figure;
}

/** What a bureau's desks took in, did and owe, over a span of days. */
export interface Overview extends TrendPoint {
  size: BucketSize;
  /** UTC. */
  asOf: Date;
  received: Figure;
  /** As of now, whenever they were received. */
  underWay: Figure;
  overdue: Figure;
  trend: TrendPoint[];
  answers: AnswerFigures[];
  periods: PeriodFigures;
  periodsByClock: (PeriodFigures & { clock: ClockKind })[];
  categories: NamedFigure[];
  violations: NamedFigure<ViolationKind>[];
  brands: NamedFigure[];
  channels: NamedFigure<CaseChannel>[];
  /** Of which bureau the places are. */
  placesOf: { code: string; name: string };
  places: PlaceFigures[];
}
