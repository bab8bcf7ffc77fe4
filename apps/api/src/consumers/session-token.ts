import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits: nobody guesses one, so a plain hash keeps it as well as a slow one would. */
const TOKEN_BYTES = 32;
const BEARER = /^Bearer ([A-Za-z0-9_-]{43})$/i;

/** SHA-256 in base64url. */
export const TOKEN_HASH_LENGTH = 43;

export function newSessionToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** What is stored of a token. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** The token of an `Authorization` header; null when it holds none of ours. */
export function bearerToken(header: string): string | null {
  return BEARER.exec(header)?.[1] ?? null;
}
