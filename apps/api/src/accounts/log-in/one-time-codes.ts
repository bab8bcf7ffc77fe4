import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

/** What every authenticator app takes (RFC 6238 with SHA-1, which its users need not be able to choose). */
const FORM = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
const ISSUER = '冀维宝';
/** As long as SHA-1's output: RFC 4226, section 4, requirement 6. */
const SECRET_BYTES = 20;
/** Phones are half a minute off. */
const STEPS_AROUND = 1;

/** A new shared secret, in base32. */
export function newTotpSecret(): string {
  const bytes = randomBytes(SECRET_BYTES);
  return new Secret({ buffer: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + SECRET_BYTES) }).base32;
}

/** The address that an authenticator app reads from a QR code. */
export function totpAddress(secret: string, loginName: string): string {
  return new TOTP({ ...FORM, issuer: ISSUER, label: loginName, secret }).toString();
}

/** The 30-second step that a code belongs to, when it is right about now; null otherwise. */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const timestamp = now.getTime();
  const token = code.replaceAll(' ', '');
  const delta = new TOTP({ ...FORM, secret }).validate({ token, timestamp, window: STEPS_AROUND });
  return delta === null ? null : TOTP.counter({ period: FORM.period, timestamp }) + delta;
}
