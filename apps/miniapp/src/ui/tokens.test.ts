import { readFileSync } from 'node:fs';
import path from 'node:path';

const sheet = readFileSync(path.join(__dirname, 'tokens.scss'), 'utf8');
const colours = new Map(
  [...sheet.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
);

function luminance(name: string): number {
  const value = colours.get(name);
  if (!value) throw new Error(`no colour ${name}`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(value.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** By WCAG 2.1. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

test.each([
  ['ink', 'surface'],
  ['ink', 'paper'],
  ['ink', 'official-wash'],
  ['ink', 'warned-wash'],
  ['ink', 'unlisted-wash'],
  ['ink-quiet', 'surface'],
  ['ink-quiet', 'paper'],
  ['ink-quiet', 'official-wash'],
  ['ink-quiet', 'warned-wash'],
  ['ink-quiet', 'unlisted-wash'],
  ['accent', 'surface'],
  ['accent', 'paper'],
  ['accent', 'accent-wash'],
  ['accent', 'official-wash'],
  ['accent', 'unlisted-wash'],
  ['accent-deep', 'accent-wash'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-deep'],
  ['official', 'surface'],
  ['official', 'official-wash'],
  ['warned', 'surface'],
  ['warned', 'warned-wash'],
  ['unlisted', 'surface'],
  ['unlisted', 'unlisted-wash'],
])('%s is readable on %s', (text, ground) => {
  expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
});

test('boxes and buttons stand out from what is behind them', () => {
  expect(contrast('line-strong', 'surface')).toBeGreaterThanOrEqual(3);
});
