import type { Page } from 'playwright-core';

/** A thing that the Tab key came to. */
export interface Stop {
  words: string;
  /** Its place in the document among everything that the Tab key can come to. */
  place: number;
  /** Whether a frame shows that it has the focus. */
  isMarked: boolean;
  /** Whether nothing lies over its middle. */
  isInSight: boolean;
}

/** More than any page has; a trap for the focus ends here. */
const MOST_STOPS = 300;

/** Goes through the whole page with the Tab key, from its top until the focus leaves it. */
export async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate(() => window.getSelection()?.removeAllRanges());
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(describeFocus);
    if (!stop || stops.some(({ place }) => place === stop.place)) break;
    stops.push(stop);
  }
  return stops;
}

/** Everything that can be come to, in the order in which it is read. */
export function countStops(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [
        ...document.querySelectorAll<HTMLElement>('a[href], button, input, textarea, select, [tabindex="0"]'),
      ].filter((element) => element.checkVisibility() && !element.hasAttribute('disabled')).length,
  );
}

function describeFocus(): Stop | null {
  const focused = document.activeElement as HTMLElement | null;
  if (!focused || focused === document.body) return null;
  const all = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, textarea, select, [tabindex="0"]'),
  ].filter((element) => element.checkVisibility() && !element.hasAttribute('disabled'));
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const box = focused.getBoundingClientRect();
  const over = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return {
    words: (focused.getAttribute('aria-label') ?? focused.textContent ?? '').trim(),
    place: all.indexOf(focused),
    isMarked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    isInSight: over !== null && (focused.contains(over) || over.contains(focused)),
  };
}
