import type { Page } from 'playwright-core';

/* What Chromium says of a page's text. Each answer lists what is wrong, in words by which a person finds it. */

/** A piece of text as it is painted. Lengths in CSS pixels, colours as red, green, blue of 0–255. */
interface PaintedText {
  words: string;
  size: number;
  lineHeight: number;
  ink: number[];
  ground: number[];
}

/** Every text that can be seen, with the colour of what lies behind it; hints in empty boxes too. */
function paintedTexts(page: Page): Promise<PaintedText[]> {
  return page.evaluate(() => {
    /** Red, green, blue, and opacity of 0–1; a canvas knows every way to write a colour. */
    const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!brush) throw new Error('a canvas can paint');
    const parse = (colour: string): number[] => {
      const parts = colour.match(/[\d.]+/g)?.map(Number) ?? [];
      if (!colour.startsWith('rgb')) throw new Error(`a colour of another kind: ${colour}`);
      return [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0, parts[3] ?? 1];
    };
    const over = (upper: number[], lower: number[]) => {
      const opacity = upper[3] ?? 1;
      return [0, 1, 2].map((at) => (upper[at] ?? 0) * opacity + (lower[at] ?? 0) * (1 - opacity));
    };
    const groundBehind = (element: Element | null): number[] => {
      if (!element) return [255, 255, 255];
      const colour = parse(getComputedStyle(element).backgroundColor);
      return colour[3] === 1 ? colour.slice(0, 3) : over(colour, groundBehind(element.parentElement));
    };
    const painted = (element: Element, words: string, pseudo?: string) => {
      const style = getComputedStyle(element, pseudo);
      const ground = groundBehind(element);
      const ink = parse(style.color);
      ink[3] = (ink[3] ?? 1) * Number(style.opacity);
      const size = Number.parseFloat(style.fontSize);
      const lineHeight = Number.parseFloat(getComputedStyle(element).lineHeight);
      return { words, size, lineHeight, ink: over(ink, ground), ground };
    };

    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim();
      if (!element || !words || !element.checkVisibility({ opacityProperty: true })) continue;
      if (element.closest('.visually-hidden, script, style')) continue;
      found.push(painted(element, words));
    }
    for (const box of document.querySelectorAll<HTMLInputElement>('input[placeholder]')) {
      if (box.checkVisibility() && box.value === '')
        found.push(painted(box, box.placeholder, '::placeholder'));
    }
    return found;
  });
}

function luminance(colour: number[]): number {
  const [red = 0, green = 0, blue = 0] = colour
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** By WCAG 2.1, 1 to 21. */
function contrast(one: number[], other: number[]): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Texts of less contrast than this with what is behind them. */
export async function faint(page: Page, least: number): Promise<string[]> {
  return (await paintedTexts(page))
    .map(({ words, ink, ground }) => ({ words, ratio: contrast(ink, ground) }))
    .filter(({ ratio }) => ratio < least)
    .map(({ words, ratio }) => `${words} ${ratio.toFixed(2)}`);
}

export interface TextSizes {
  smallest: number;
  largest: number;
  /** The least distance of lines, as a multiple of the text's size. */
  tightest: number;
}

export async function textSizes(page: Page): Promise<TextSizes> {
  const texts = await paintedTexts(page);
  const sizes = texts.map(({ size }) => size);
  return {
    smallest: Math.min(...sizes),
    largest: Math.max(...sizes),
    tightest: Math.min(...texts.map(({ lineHeight, size }) => lineHeight / size)),
  };
}

/** The levels of the headings that can be seen, in order. */
export function headingLevels(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => Number(heading.tagName.slice(1))),
  );
}
