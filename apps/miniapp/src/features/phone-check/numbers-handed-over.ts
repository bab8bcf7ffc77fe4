/*
 * Numbers on their way to the check page. A tab's page takes no parameters, and an address would keep them; so they wait here
 * for the moment in which that page comes to the front, and are gone afterwards.
 */

let waiting: readonly string[] = [];

/** @param numbers as people write them */
export function handOverNumbers(numbers: readonly string[]): void {
  waiting = numbers;
}

/** What waits, once. */
export function takeHandedOverNumbers(): readonly string[] {
  const taken = waiting;
  waiting = [];
  return taken;
}
