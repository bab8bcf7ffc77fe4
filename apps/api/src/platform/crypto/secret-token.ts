import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits: nobody guesses one, so a plain hash keeps it as well as a slow one would. */
const TOKEN_BYTES = 32;

/** SHA-256 in base64url. */
export const TOKEN_HASH_LENGTH = 43;

/** A new secret to hand out once, as 43 characters of base64url; only its hash is kept. */
export function newSecretToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** What is stored of a token. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
