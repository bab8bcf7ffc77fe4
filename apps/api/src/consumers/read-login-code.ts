import { loginCodeMissing } from './consumers.errors.js';

/** No page says how long a code of `wx.login` is; those seen have 32 characters. Room for others, and none for a book. */
const CODE = /^[\x21-\x7e]{1,256}$/;

/**
 * The code in the body of a log-in.
 * @throws {Problem} `invalid-request`
 */
export function readLoginCode(body: unknown): string {
  const code = (body as { code?: unknown } | null | undefined)?.code;
  if (typeof code !== 'string' || !CODE.test(code)) throw loginCodeMissing();
  return code;
}
