import { useRef } from 'react';
import { type Remote, useRemote } from '../../../platform/remote';
import type { CaseDoor } from './case-door';
import { useFreshness } from './freshness';
import { getMyCase, type MyCase } from './my-case-requests';

/** A case, asked for again when it may have changed; what is shown stays until the new one is here. */
export function useMyCase(door: CaseDoor, id: string): Remote<MyCase> {
  const freshness = useFreshness();
  const remote = useRemote(`${door} ${id} ${freshness}`, () => getMyCase(door, id));
  const last = useRef<MyCase | null>(null);
  if (remote.state === 'ready') last.current = remote.value;
  const before = last.current?.id === id ? last.current : null;
  if (remote.state === 'loading' && before) return { state: 'ready', value: before, retry: remote.retry };
  return remote;
}
