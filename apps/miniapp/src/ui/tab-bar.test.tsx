import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { render, screen } from '@testing-library/react';
import { TABS } from '../../config/tabs';
import { TabBar } from './tab-bar';

const KILOBYTE = 1024;
const SIDE = 81;

test('the tabs are links of their own in a landmark, and one says that it is where one is', () => {
  render(<TabBar current="check" />);
  expect(screen.getByRole('navigation', { name: '主要页面' })).toBeTruthy();
  const links = screen.getAllByRole('link').map((link) => ({
    words: link.textContent,
    address: link.getAttribute('href'),
    current: link.getAttribute('aria-current'),
  }));
  expect(links).toEqual([
    { words: '首页', address: '/', current: null },
    { words: '核验', address: '/check', current: 'page' },
    { words: '我的', address: '/mine', current: null },
  ]);
});

test.each(TABS.flatMap(({ page }) => [page, `${page}-selected`]))(
  'WeChat gets a picture of %s as it wants them: 81 × 81, 40 KB at most',
  (name) => {
    const file = path.join(__dirname, `tab-icons/${name}.png`);
    expect(existsSync(file)).toBe(true);
    const png = readFileSync(file);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([SIDE, SIDE]);
    expect(png.length).toBeLessThanOrEqual(40 * KILOBYTE);
  },
);
