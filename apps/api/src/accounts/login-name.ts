/** A letter first, so that nobody logs in by a phone number. */
export const LOGIN_NAME = /^[a-z][a-z0-9._-]{2,31}$/;

/** A log-in name as it is kept, however it was typed. */
export function foldLoginName(typed: string): string {
  return typed.trim().normalize('NFKC').toLowerCase();
}

export function isLoginName(folded: string): boolean {
  return LOGIN_NAME.test(folded);
}
