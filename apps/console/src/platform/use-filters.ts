import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** Filters of a list by name; those not chosen are undefined. */
export type Filters<Name extends string> = Partial<Record<Name, string>>;

/**
 * The filters of a list, kept in the address, so that a link leads to the same list and the way back finds it again.
 * @param names that this list knows; others in the address stay as they are
 */
export function useFilters<Name extends string>(
  names: readonly Name[],
): [filters: Filters<Name>, change: (changed: Filters<Name>) => void] {
  const [address, setAddress] = useSearchParams();
  const filters = useMemo(() => {
    const chosen = names.map((name) => [name, address.get(name) ?? undefined] as const);
    return Object.fromEntries(chosen.filter(([, value]) => value)) as Filters<Name>;
  }, [address, names]);
  const change = useCallback(
    (changed: Filters<Name>) => {
      setAddress(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries<string | undefined>(changed)) {
            if (value) after.set(name, value);
            else after.delete(name);
          }
          return after;
        },
        { replace: true },
      );
    },
    [setAddress],
  );
  return [filters, change];
}
