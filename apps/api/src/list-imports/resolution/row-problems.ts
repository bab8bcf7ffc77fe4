import { withoutMobiles } from '../mobile-in-text.js';
import type { ListProblem } from '../resolved-list.js';

/** Gathers what is wrong with one row, or with the list as a whole. */
export class RowProblems {
  readonly problems: ListProblem[] = [];

  get hasError(): boolean {
    return this.problems.some(({ severity }) => severity === 'error');
  }

  /** Keeps the row out. */
  error(cell: string, code: string, message: string, suggestions: string[] = []): void {
    this.add({ cell, code, severity: 'error', message }, suggestions);
  }

  /** Says what was assumed or left out; the row stays. */
  warn(cell: string, code: string, message: string, suggestions: string[] = []): void {
    this.add({ cell, code, severity: 'warning', message }, suggestions);
  }

  private add(problem: ListProblem, suggestions: string[]): void {
    this.problems.push(suggestions.length === 0 ? problem : { ...problem, suggestions });
  }
}

/**
 * A value of the list inside a message: short, in quotes. Never used for phone numbers or anything about a person; where columns
 * are shifted, a mobile number may stand in any of them and is not repeated.
 */
export function quoted(text: string): string {
  const characters = [...withoutMobiles(text)];
  return `“${characters.slice(0, 20).join('')}${characters.length > 20 ? '…' : ''}”`;
}
