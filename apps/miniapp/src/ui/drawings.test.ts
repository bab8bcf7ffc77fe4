import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ICON_NAMES } from './icon';

const read = (file: string) => readFileSync(path.join(__dirname, file), 'utf8');
const namesIn = (folder: string) =>
  readdirSync(path.join(__dirname, folder)).map((file) => path.basename(file, '.svg'));
const drawings = namesIn('icons');
const illustrations = namesIn('illustrations');

test('every icon has a drawing and every drawing is an icon', () => {
  expect([...ICON_NAMES].sort()).toEqual(drawings.sort());
  const sheet = read('icon.scss');
  expect(ICON_NAMES.filter((name) => !sheet.includes(`@include drawing("${name}");`))).toEqual([]);
});

test('every category that ships with the product has a drawing', () => {
  const { categories } = JSON.parse(read('../../../api/data/categories.json')) as {
    categories: { code: string }[];
  };
  expect(categories.map(({ code }) => `category-${code}`).filter((name) => !drawings.includes(name))).toEqual(
    [],
  );
});

test('drawings bring nothing from elsewhere and run nothing', () => {
  const files = [
    ...drawings.map((name) => `icons/${name}.svg`),
    ...illustrations.map((name) => `illustrations/${name}.svg`),
  ];
  for (const file of files) expect(read(file)).not.toMatch(/<script|href|url\(|<image|on\w+=/i);
});

test('every illustration has its place in the sheet, and every place its illustration', () => {
  const placed = [...read('notice.scss').matchAll(/notice__drawing--([\w-]+) \{/g)].map(([, name]) => name);
  expect(placed.sort()).toEqual(illustrations.sort());
});
