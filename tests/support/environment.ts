/**
 * The environment of a process under test: what any process needs, and the settings given. Nothing else of the tests' own
 * environment gets through, so a developer's settings cannot decide a result.
 */
export function environmentWith(settings: Record<string, string | undefined>): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env;
  return { PATH, HOME, TMPDIR, ...settings };
}
