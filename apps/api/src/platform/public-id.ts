import { randomBytes } from 'node:crypto';

/** A new id to show to the public: 128 random bits as 22 characters of base64url, so none can be guessed or counted. */
export function newPublicId(): string {
  return randomBytes(16).toString('base64url');
}

/** Whether a text has an id's form. The servers refuse to compare an id with Chinese, so what has not is not asked for. */
export function isPublicId(text: string): boolean {
  return /^[\w-]{22}$/.test(text);
}
