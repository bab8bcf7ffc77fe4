import type { KeyboardEvent } from 'react';

/**
 * For the keys of a field for days: a browser sends the whole form at Enter, half written, where a person only means that the day is
 * typed. With Ctrl it still sends.
 */
export function enterTakesDay(event: KeyboardEvent): void {
  if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
}
