import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { run } from './processes.mjs';
import { LOCAL, PROJECT } from './project.mjs';

/**
 * Runs jest and counts.
 * @param {string[]} words passed to jest
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ passed: number, failed: number }>} a test file that could not be run counts as one failure
 */
export async function runJest(words, env) {
  const folder = mkdtempSync(path.join(LOCAL, 'jest-'));
  try {
    const report = path.join(folder, 'report.json');
    const jest = path.join(PROJECT, 'node_modules/jest/bin/jest.js');
    // By then every test has its result; what one of them forgot to close must not keep the command from ending.
    const fixed = ['--json', `--outputFile=${report}`, '--forceExit'];
    const code = await run(process.execPath, [jest, ...fixed, ...words], {
      cwd: PROJECT,
      env,
      // The report goes to its file; what it says of each test file comes by the other stream.
      output: 'dropped',
    });
    const counted = countReport(report);
    // Jest can fail without a failed test: a time limit, a broken set-up, no test found.
    return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} file */
function countReport(file) {
  /** @type {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number, numPendingTests: number }} */
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    console.error('jest 没有写出结果。', error);
    return { passed: 0, failed: 1 };
  }
  // A skipped test proves nothing, so it is not let through in silence.
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites + report.numPendingTests;
  return { passed: report.numPassedTests, failed };
}
