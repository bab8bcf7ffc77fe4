import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

/*
 * Draws the pictures of WeChat's tab bar, which takes no SVG, from our own icons:  node tests/pictures/draw-tab-icons.mjs
 * To be run when a tab or its icon changes; the pictures are committed. Sizes and colours as WeChat asks and as src/ui/tokens.scss.
 */

const UI = path.resolve(import.meta.dirname, '../../apps/miniapp/src/ui');
const SIDE = 81;
const COLOURS = { '': '#4c5b6a', '-selected': '#17549a' };
/** Page → icon, as in apps/miniapp/config/tabs.ts. */
const TABS = { home: 'home', check: 'official', mine: 'person' };

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: SIDE, height: SIDE } });
for (const [tab, icon] of Object.entries(TABS)) {
  for (const [suffix, colour] of Object.entries(COLOURS)) {
    const drawing = readFileSync(path.join(UI, `icons/${icon}.svg`), 'utf8').replaceAll('#000', colour);
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${SIDE}px;height:${SIDE}px}</style>${drawing}`,
    );
    const file = path.join(UI, `tab-icons/${tab}${suffix}.png`);
    writeFileSync(file, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
