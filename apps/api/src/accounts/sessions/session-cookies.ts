import { parseCookie, stringifySetCookie } from 'cookie';

/**
 * The prefix makes browsers refuse such a cookie from anybody but this very host over TLS (RFC 6265bis, 4.1.3.2). Chromium takes
 * it on http://127.0.0.1 and http://localhost as well, so development needs no weaker one (decision 0132).
 */
export const SESSION_COOKIE = '__Host-jwb-session';
const DEVICE = '__Host-jwb-device';
const PROTECTED = { path: '/', httpOnly: true, secure: true, sameSite: 'strict' } as const;

/** A browser is known as long as somebody logs in by it twice a year. */
const DEVICE_SECONDS = 180 * 24 * 60 * 60;
const TOKEN = /^[\w-]{43}$/;

/** The token of the session that a `Cookie` header carries; null without one. */
export function sessionToken(header: string | undefined): string | null {
  return tokenIn(header, SESSION_COOKIE);
}

/** The token by which a browser is known again; null without one. */
export function deviceToken(header: string | undefined): string | null {
  return tokenIn(header, DEVICE);
}

/** Gone when the browser is closed; the server ends it earlier by its own clock. */
export function sessionCookie(token: string): string {
  return stringifySetCookie({ name: SESSION_COOKIE, value: token, ...PROTECTED });
}

export function endedSessionCookie(): string {
  return stringifySetCookie({ name: SESSION_COOKIE, value: '', maxAge: 0, ...PROTECTED });
}

export function deviceCookie(token: string): string {
  return stringifySetCookie({ name: DEVICE, value: token, maxAge: DEVICE_SECONDS, ...PROTECTED });
}

function tokenIn(header: string | undefined, name: string): string | null {
  const value = header === undefined ? undefined : parseCookie(header)[name];
  return value !== undefined && TOKEN.test(value) ? value : null;
}
