import type { AuditDetail, AuditDetails } from '@jiweibao/shared';

/** What was asked for, for the trail: each field of a filter that was given. They are ids and codes; words of people are none. */
export function codesIn<Filter extends object>(filter: Filter & OnlyDetails<Filter>): AuditDetails {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
}

/** A filter that the trail has no word for does not compile. */
type OnlyDetails<Filter> = { [Name in keyof Filter]: Name extends AuditDetail ? Filter[Name] : never };
