import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shortName } from './division-names.js';
import { loadDivisions } from './divisions.js';

const SOURCES = [join(__dirname, '..'), join(__dirname, '../../../../packages/shared/src')];
// Comments and the documentation's examples may explain with a place; what runs may not know one.
const EXPLANATIONS = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$|\b(?:example|description|summary): *'[^'\n]*'/gm;

const names = loadDivisions('13')
  .all()
  .filter((division) => division.kind !== 'township')
  .flatMap((division) => [division.name, shortName(division.name, division.code)])
  .filter((name) => name !== null);

function placesIn(code: string): string[] {
  const running = code.replace(EXPLANATIONS, '');
  return names.filter((name) => running.includes(name));
}

function sourceFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('testing'))
    .map((file) => join(directory, file));
}

describe('the code', () => {
  it('names no place of the province served: places are data', () => {
    const found = SOURCES.flatMap(sourceFiles).flatMap((file) =>
      placesIn(readFileSync(file, 'utf8')).map((name) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ["if (city === '石家庄') return 1;", true],
    ["const seat = '雄县';", true],
    ['/** 石家庄市长安区 */ const a = 1; // 保定', false],
    ["@ApiProperty({ example: '石家庄市长安区' }) divisionName!: string;", false],
  ])('would be caught naming one: %s', (code, caught) => {
    expect(placesIn(code).length > 0).toBe(caught);
  });
});
