const BEARER = /^Bearer ([A-Za-z0-9_-]{43})$/i;

/** The token of an `Authorization` header; null when it holds none of ours. */
export function bearerToken(header: string): string | null {
  return BEARER.exec(header)?.[1] ?? null;
}
