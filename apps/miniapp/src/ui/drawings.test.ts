import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ICON_NAMES } from './icon';

const read = (file: string) => readFileSync(path.join(__dirname, file), 'utf8');
const drawings = readdirSync(path.join(__dirname, 'icons')).map((file) => path.basename(file, '.svg'));

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
  for (const name of drawings) {
    expect(read(`icons/${name}.svg`)).not.toMatch(/<script|href|url\(|<image|on\w+=/i);
  }
});
