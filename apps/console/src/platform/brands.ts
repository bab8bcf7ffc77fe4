import { useMemo } from 'react';
import { useRead } from './queries';

/** The registry's brands, for choosing one: found by name, alias or pinyin's first letters as they are typed. */
export function useBrandOptions(): { value: string; label: string; search: string }[] {
  const brands = useRead('/api/v1/brands', {});
  const { data } = brands;
  return useMemo(
    () =>
      (data?.items ?? []).map(({ id, name, aliases }) => ({
        value: id,
        label: name,
        search: [name, ...aliases].join(' ').toLowerCase(),
      })),
    [data],
  );
}
