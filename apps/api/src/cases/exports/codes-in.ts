/** What was asked for, for the trail: each field of a filter that was given. They are ids and codes; words of people are none. */
export function codesIn(filter: object): Record<string, string> {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
}
