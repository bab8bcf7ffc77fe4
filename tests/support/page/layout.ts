import type { Page } from 'playwright-core';

/* What Chromium says of a page's layout. Each answer lists what is wrong, in words by which a person finds it. */

/** What of the page can only be seen by scrolling sideways. */
export function beyondTheEdge(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1)
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 0.5)
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`),
  );
}

/** Buttons that stand out of the card that they are in, over the space along its edge. */
export function outOfTheirCard(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.card .button')]
      .filter((button) => {
        const card = button.closest('.card');
        if (!card || !button.checkVisibility()) return false;
        const inner =
          card.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(card).paddingRight);
        return button.getBoundingClientRect().right > inner + 0.5;
      })
      .map((button) => button.textContent ?? ''),
  );
}

/** Visible buttons, links and boxes smaller than a square of this side, in CSS pixels. */
export function tooSmall(page: Page, side: number): Promise<string[]> {
  return page.evaluate((smallest) => {
    /** Half a pixel for rounding. */
    const least = smallest - 0.5;
    return [
      ...document.querySelectorAll<HTMLElement>('button, a[href], input, textarea, select, [role="button"]'),
    ]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < least || box.height < least))
      .map(({ element, box }) => {
        const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
        return `${words.trim()} ${Math.round(box.width)}×${Math.round(box.height)}`;
      });
  }, side);
}

/** Words that are cut off: by a box that hides what does not fit, or a hint longer than the box that it stands in. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ruler = document.createElement('canvas').getContext('2d');
    if (!ruler) throw new Error('a canvas can measure text');
    const visible = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) => element.checkVisibility() && element.getBoundingClientRect().width > 1,
    );
    const hidden = visible.filter((element) => {
      const { overflowX, textOverflow } = getComputedStyle(element);
      const hides = overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis';
      return hides && element.scrollWidth > element.clientWidth + 1;
    });
    const hints = visible.filter((element) => {
      if (!(element instanceof HTMLInputElement)) return false;
      const style = getComputedStyle(element);
      ruler.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const room =
        element.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
      return ruler.measureText(element.placeholder).width > room + 0.5;
    });
    return [...hidden, ...hints].map(
      (element) => `${element.className} ${element.getAttribute('placeholder') ?? element.textContent}`,
    );
  });
}
