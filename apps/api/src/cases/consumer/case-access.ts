import { createHash, randomBytes } from 'node:crypto';

/** Whose cases somebody may see: those of the consumer who logged in, or those of one filing that they opened by its code. */
export type CaseAccess = { by: 'consumer'; consumerId: string } | { by: 'queryCode'; caseId: string };

/** 256 random bits, so a plain hash keeps them. The prefix tells it from a consumer's token, which no route takes for this one. */
const TOKEN_BYTES = 32;
const PREFIX = 'case_';
const BEARER = /^Bearer (case_[A-Za-z0-9_-]{43})$/i;

export function newCaseToken(): string {
  return `${PREFIX}${randomBytes(TOKEN_BYTES).toString('base64url')}`;
}

/** What is stored of a token. */
export function hashOfCaseToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** The token of an `Authorization` header; null when it holds another kind, or none. */
export function caseToken(authorization: string): string | null {
  return BEARER.exec(authorization)?.[1] ?? null;
}
