import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Where pictures of the pages go; without it none are kept. */
const SCREENSHOTS = process.env.SCREENSHOTS;

/**
 * Keeps the whole page as a picture, one pixel for a CSS pixel; it scrolls inside the window, so the window is made as tall as it
 * is for a moment.
 */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const size = page.viewportSize();
  if (!SCREENSHOTS || !size) return;
  mkdirSync(SCREENSHOTS, { recursive: true });
  const height = await page.evaluate(() =>
    Math.max(...[...document.querySelectorAll('*')].map((element) => element.scrollHeight)),
  );
  await page.setViewportSize({ width: size.width, height });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), scale: 'css' });
  await page.setViewportSize(size);
}
