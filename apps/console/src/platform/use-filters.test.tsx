import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import { useFilters } from './use-filters';

const NAMES = ['state', 'county'] as const;

function filtersAt(address: string) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <MemoryRouter initialEntries={[address]}>{children}</MemoryRouter>
  );
  return renderHook(() => ({ filters: useFilters(NAMES), address: useLocation() }), { wrapper });
}

test('a link leads to the list as it was filtered', () => {
  const { result } = filtersAt('/cases?state=accepted&county=130102');
  expect(result.current.filters[0]).toEqual({ state: 'accepted', county: '130102' });
});

test('a filter that is taken off leaves the address, and what others keep there stays', () => {
  const { result } = filtersAt('/cases?state=accepted&tab=mine');
  act(() => result.current.filters[1]({ state: undefined, county: '130102' }));
  expect(result.current.address.search).toBe('?tab=mine&county=130102');
});

test('an empty filter is none', () => {
  expect(filtersAt('/cases?state=').result.current.filters[0]).toEqual({});
});
