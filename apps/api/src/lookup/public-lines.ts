import { readFileSync } from 'node:fs';
import type { PublicLine } from './lookup-types.js';

interface PublicLinesFile {
  lines: (PublicLine & { number: string })[];
}

const FILE = new URL('../../data/public-lines.json', import.meta.url);

/** Public services by their number, from the committed data file. */
export const PUBLIC_LINES: ReadonlyMap<string, PublicLine> = readPublicLines();

function readPublicLines(): Map<string, PublicLine> {
  // Our own file, checked by test, so its shape is taken on trust.
  const file = JSON.parse(readFileSync(FILE, 'utf8')) as PublicLinesFile;
  return new Map(file.lines.map(({ number, name, advice }) => [number, { name, advice }]));
}
