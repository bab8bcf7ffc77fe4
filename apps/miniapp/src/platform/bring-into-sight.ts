import Taro from '@tarojs/taro';

/** What of a part takes the focus: the part itself where it can, else its box or the first of its choices. */
const FOCUSABLE = 'input, textarea, button';

/** Brings the part of the page with this id before the person, and in a browser puts the focus into it. */
export function bringIntoSight(id: string): void {
  if (process.env.TARO_ENV === 'weapp') void scrollInWeapp(id);
  else focusInBrowser(id);
}

function focusInBrowser(id: string): void {
  // Another page of the same form may lie under this one.
  const part = Array.from(document.querySelectorAll<HTMLElement>(`[id="${id}"]`)).at(-1);
  if (!part) return;
  const isWhole = part.hasAttribute('tabindex');
  const focused = isWhole ? part : (part.querySelector<HTMLElement>(FOCUSABLE) ?? part);
  focused.focus({ preventScroll: true });
  focused.scrollIntoView?.({ block: isWhole ? 'start' : 'center' });
}

async function scrollInWeapp(id: string): Promise<void> {
  try {
    await Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -24 });
  } catch {
    // The person scrolls; the sentence is read out all the same.
  }
}
