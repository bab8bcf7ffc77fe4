/** For a group of boxes. A rule that is `required` would put an attribute on the group that it may not have (WAI-ARIA `group`). */
export function atLeastOne(message: string) {
  return {
    validator: (_rule: unknown, chosen?: readonly string[]) =>
      chosen !== undefined && chosen.length > 0 ? Promise.resolve() : Promise.reject(new Error(message)),
  };
}
