/*
 * The contract between the API and its clients: controllers and DTOs → apps/api/openapi.json → the types in
 * packages/shared/src/api/schema.ts. Both are committed.
 *
 *   node scripts/api-contract.mjs           writes both (the API must be built)
 *   node scripts/api-contract.mjs --check   fails when either is stale
 */
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const CONTRACT_WRITER = new URL('../apps/api/dist/openapi.js', import.meta.url);
const CONTRACT = new URL('../apps/api/openapi.json', import.meta.url);
const TYPES = new URL('../packages/shared/src/api/schema.ts', import.meta.url);
const HEADING = '// Generated from apps/api/openapi.json by scripts/api-contract.mjs. Do not edit.\n\n';

const check = process.argv.includes('--check');

const writer = spawnSync(process.execPath, [fileURLToPath(CONTRACT_WRITER), ...(check ? ['--check'] : [])], {
  stdio: 'inherit',
});
if (writer.status !== 0) process.exit(1);

const types = HEADING + astToString(await openapiTS(JSON.parse(await readFile(CONTRACT, 'utf8'))));
if (!check) {
  await writeFile(TYPES, types);
} else if ((await readFile(TYPES, 'utf8')) !== types) {
  console.error(
    'packages/shared/src/api/schema.ts is stale: run "node scripts/api-contract.mjs" and commit the result.',
  );
  process.exit(1);
}
