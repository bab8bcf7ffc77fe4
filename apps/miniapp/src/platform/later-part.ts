import { useEffect, useState } from 'react';
import type { Failure } from './failure';
import { isOffline, useNetworkReturn } from './network';

export type Loaded<Part> = (
  | { state: 'loading' }
  | { state: 'ready'; value: Part }
  | { state: 'failed'; failure: Failure }
) & { retry: () => void };

/** A part of the program that is fetched when it is needed. webpack asks again for one that did not come. */
export function useLoaded<Part>(load: () => Promise<Part>): Loaded<Part> {
  const [attempt, setAttempt] = useState(0);
  const [part, setPart] = useState<{ value: Part } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the part is the same for as long as the page is
  useEffect(() => {
    let wanted = true;
    setFailure(null);
    load().then(
      (value) => {
        if (wanted) setPart({ value });
      },
      async () => {
        const why = await reasonOf();
        if (wanted) setFailure(why);
      },
    );
    return () => {
      wanted = false;
    };
  }, [attempt]);
  const retry = () => setAttempt((before) => before + 1);
  useNetworkReturn(() => {
    if (failure) retry();
  });
  if (part) return { state: 'ready', value: part.value, retry };
  return failure ? { state: 'failed', failure, retry } : { state: 'loading', retry };
}

/** A new release has other files: who has the old pages open gets the new ones by opening them again. */
async function reasonOf(): Promise<Failure> {
  if (await isOffline()) {
    return { kind: 'offline', status: null, message: '手机现在没有连上网络。连上以后会自动重试。' };
  }
  return { kind: 'unreachable', status: null, message: '请点“重试”；还不行，请关掉网页重新打开。' };
}
