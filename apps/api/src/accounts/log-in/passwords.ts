import { Algorithm, hash, verify } from '@node-rs/argon2';

/** OWASP's Password Storage Cheat Sheet, argon2id: 19 MiB and two passes; 27 ms of one core here (decision 0132). */
const COSTS = { algorithm: 2 satisfies Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Of a password that nobody has: a name that does not exist takes as long to refuse as one that does. */
const NOBODYS = hash('nobody has this password', COSTS);

/** What is stored of a password: argon2id with its salt and costs, worked out off the event loop. */
export function hashPassword(password: string): Promise<string> {
  return hash(sameForm(password), COSTS);
}

/** @param stored null for nobody: takes as long, and is never right */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  const right = await verify(stored ?? (await NOBODYS), sameForm(password));
  return stored !== null && right;
}

/** One keyboard writes a character in one piece, another in two. */
function sameForm(password: string): string {
  return password.normalize('NFKC');
}
