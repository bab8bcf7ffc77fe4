/** What a spreadsheet program takes for the beginning of a formula (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

/** Words that somebody sent in never become a formula, in whatever program the file is opened or saved again. */
export function safeCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
