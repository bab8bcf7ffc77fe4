import { useEffect, useRef, useState } from 'react';
import { type Failure, failureOf } from './failure';
import { useNetworkReturn } from './network';

type RemoteState<Value> =
  | { state: 'idle' }
  | { state: 'loading' }
  | { state: 'ready'; value: Value }
  | { state: 'failed'; failure: Failure };

export type Remote<Value> = RemoteState<Value> & { retry: () => void };

/** Loads once for each key, nothing while it is null; an answer that comes after the key has changed is dropped. */
export function useRemote<Value>(key: string | null, load: () => Promise<Value>): Remote<Value> {
  const [attempt, setAttempt] = useState(0);
  const [settled, setSettled] = useState<{ run: string | null; state: RemoteState<Value> } | null>(null);
  const latestLoad = useRef(load);
  latestLoad.current = load;
  const run = key === null ? null : `${attempt} ${key}`;

  useEffect(() => {
    if (run === null) return;
    let wanted = true;
    const settle = (state: RemoteState<Value>) => {
      if (wanted) setSettled({ run, state });
    };
    latestLoad.current().then(
      (value) => settle({ state: 'ready', value }),
      async (cause: unknown) => settle({ state: 'failed', failure: await failureOf(cause) }),
    );
    return () => {
      wanted = false;
    };
  }, [run]);

  const current = currentState();
  const retry = () => setAttempt((before) => before + 1);
  useNetworkReturn(() => {
    if (current.state === 'failed' && current.failure.kind !== 'refused') retry();
  });
  return { ...current, retry };

  function currentState(): RemoteState<Value> {
    if (run === null) return { state: 'idle' };
    return settled?.run === run ? settled.state : { state: 'loading' };
  }
}
