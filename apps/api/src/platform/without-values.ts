const HIDDEN = '…';

/**
 * Where MySQL and MariaDB repeat a value that they would not take, in the messages of their errors: between these words. The last of
 * the closing words counts, since the value may hold them too.
 */
const QUOTED = [
  /(Duplicate entry ').*(' for key )/gs,
  /((?:Incorrect|Truncated incorrect|Illegal|Invalid|Out of range|Data truncat\w*)[\w\- ]*: ?').*(')/gs,
  /(Invalid [\w-]+ character string: ').*(')/gs,
  /(near ').*(' at line )/gs,
];

/** An error's text for the log and the lists of what failed: values of the database, which may be somebody's name, are left out. */
export function withoutValues(text: string): string {
  return QUOTED.reduce((rest, quoted) => rest.replace(quoted, `$1${HIDDEN}$2`), text);
}
