import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_ROOT } from '../support/project.js';
import { offendingLines, sourceRules } from './source-rules.js';

/** What others wrote, what was built, and what breaks the rules on purpose. */
const OUTSIDE = /(^|\/)(node_modules|dist)$|^tests\/architecture$/;

/** Every TypeScript source of the workspace, by its path in the project. */
const FILES = ['apps', 'packages', 'tests'].flatMap((folder) => sourcesBelow(folder));

function sourcesBelow(folder: string): string[] {
  return readdirSync(path.join(PROJECT_ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return OUTSIDE.test(name) ? [] : sourcesBelow(name);
    return /\.tsx?$/.test(name) ? [name] : [];
  });
}

const RULES = sourceRules(placeNames());

/** Cities with and without 市, counties whole: what a rule about one place would be written with. */
function placeNames(): string[] {
  const slice = JSON.parse(readFileSync(path.join(PROJECT_ROOT, 'apps/api/data/divisions/13.json'), 'utf8'));
  const { province, cities, counties } = slice as {
    province: { name: string };
    cities: Record<string, string>;
    counties: Record<string, string>;
  };
  return [
    ...[province.name, ...Object.values(cities)].map((name) => name.slice(0, -1)),
    ...Object.values(counties),
  ];
}

describe.each(RULES)('$name', (rule) => {
  test('what breaks it is found, and what keeps it passes', () => {
    expect(rule.appliesTo(rule.examples.file)).toBe(true);
    expect(offendingLines(rule, rule.examples.broken)).toHaveLength(1);
    expect(offendingLines(rule, rule.examples.kept)).toEqual([]);
  });

  test('the house keeps it', () => {
    const files = FILES.filter(rule.appliesTo);
    expect(files).not.toEqual([]);
    const offences = files.flatMap((file) =>
      offendingLines(rule, readFileSync(path.join(PROJECT_ROOT, file), 'utf8')).map(
        (line) => `${file}: ${line.trim()}`,
      ),
    );
    expect(offences).toEqual([]);
  });
});
