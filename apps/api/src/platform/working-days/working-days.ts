import { addDays } from './calendar-dates.js';
import type { PublishedCalendar } from './published-calendar.js';

/** A day found by counting. */
export interface CountedDay {
  /** `YYYY-MM-DD` */
  date: string;
  /** Days were counted for which no official calendar is published yet: it may turn out to be another day. */
  provisional: boolean;
}

/**
 * Which days people in public service work: weekdays and make-up days, without weekends and holidays. All dates are `YYYY-MM-DD`
 * in Asia/Shanghai.
 *
 * Beyond the published calendar every weekday counts as a working day, but for the statutory holidays that are known. This class
 * says of each answer whether it rests on such days.
 */
export class WorkingDays {
  constructor(private readonly calendar: PublishedCalendar) {}

  isWorkingDay(date: string): boolean {
    return this.calendar.exceptions.get(date) ?? isWeekday(date);
  }

  /**
   * The day on which a period ends that is counted in working days. Counting starts the day after, so one working day from a
   * Friday is the Monday, and none is the day itself.
   */
  addWorkingDays(date: string, count: number): CountedDay {
    let day = date;
    for (let left = count; left > 0; ) {
      day = addDays(day, 1);
      if (this.isWorkingDay(day)) left -= 1;
    }
    return { date: day, provisional: count > 0 && !this.isKnown(day) };
  }

  /** How many working days lie after `from`, up to and with `to`; 0 when `to` is not later. */
  workingDaysBetween(from: string, to: string): number {
    let count = 0;
    for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
      if (this.isWorkingDay(day)) count += 1;
    }
    return count;
  }

  /** The last day for which the official calendar is published. */
  get knownThrough(): string {
    return this.calendar.knownThrough;
  }

  /** Whether the official calendar that this day belongs to is published. */
  isKnown(date: string): boolean {
    return date <= this.knownThrough;
  }

  /** Whether the official calendar of this whole year is published. */
  isPublished(year: number): boolean {
    return this.isKnown(`${year}-12-31`);
  }
}

function isWeekday(date: string): boolean {
  const day = new Date(date).getUTCDay();
  return day !== 0 && day !== 6;
}
