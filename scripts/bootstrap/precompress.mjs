import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const GAINS = /\.(js|css|html|svg|json)$/;
/** Below this a copy saves less than one packet. */
const SMALLEST_BYTES = 1024;

/**
 * Leaves `.br` and `.gz` beside every file that gains from it, so that the server never compresses while serving.
 * @param {string} folder
 */
export async function compressCopies(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => GAINS.test(name));
  await Promise.all(files.map((name) => compressOne(path.join(folder, name))));
}

/** @param {string} file */
async function compressOne(file) {
  const bytes = await readFile(file);
  if (bytes.length < SMALLEST_BYTES) return;
  const size = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, { params: size }));
  await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }));
}
