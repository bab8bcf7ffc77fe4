import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { PROJECT_ROOT } from '../support/project.js';

interface Violation {
  rule: { name: string };
  from: string;
}

const RULES_FILE = path.join(PROJECT_ROOT, '.dependency-cruiser.cjs');
const FIXTURES = path.join(import.meta.dirname, 'fixtures');

const rules: string[] = createRequire(import.meta.url)(RULES_FILE).forbidden.map(
  (rule: { name: string }) => rule.name,
);

/** Every violation in the little house under `fixtures`: some innocent files, and one offender for each rule. */
async function cruiseFixtures(): Promise<Violation[]> {
  const cruiser = path.join(PROJECT_ROOT, 'node_modules/.bin/depcruise');
  const words = ['--config', RULES_FILE, '--output-type', 'json', 'packages', 'apps', 'tests'];
  const report = await promisify(execFile)(cruiser, words, {
    cwd: FIXTURES,
    maxBuffer: 16 * 1024 * 1024,
  }).then(
    ({ stdout }) => stdout,
    // It ends with the number of violations, of which there are plenty.
    (error: { stdout: string }) => error.stdout,
  );
  return JSON.parse(report).summary.violations;
}

/** The rule that a fixture breaks is its name; of a circle, the report names either half. */
function namesake(violation: Violation): string {
  return path.basename(violation.from).replace(/(-other)?\.tsx?$/, '');
}

describe('the rules of who may import whom', () => {
  let violations: Violation[];

  beforeAll(async () => {
    violations = await cruiseFixtures();
  });

  test.each(rules)('%s bites', (rule) => {
    expect(violations.filter((violation) => violation.rule.name === rule).map(namesake)).toContain(rule);
  });

  test('no rule bites an innocent file', () => {
    expect(violations.map(namesake).filter((name) => !rules.includes(name))).toEqual([]);
  });
});
