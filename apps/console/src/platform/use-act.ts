import { ApiProblem, newIdempotencyKey } from '@jiweibao/shared';
import { App } from 'antd';
import { useRef, useState } from 'react';
import { problemWords } from './problem-words';
import { noteSessionEnd } from './queries';

export interface Act<Input> {
  /** Does it; true when it was done. Does nothing while it runs, so a second click is not a second act. */
  run: (input: Input) => Promise<boolean>;
  running: boolean;
  /** What the service said the last time, until the next; also told to the person, unless it belongs to fields of a form. */
  problem: ApiProblem | null;
}

interface Options {
  /** Said when it is done: 已派给张三. */
  done?: string;
  /** A refusal's sentence is then not shown in passing: the form shows it where it belongs. */
  quiet?: boolean;
}

/**
 * An act of a person on the service. Its `idempotencyKey` stays the same until the act succeeds or is refused, so that a second
 * try after a lost answer is not done twice.
 */
export function useAct<Input>(
  act: (input: Input, idempotencyKey: string) => Promise<unknown>,
  { done, quiet = false }: Options = {},
): Act<Input> {
  const { message } = App.useApp();
  const [running, setRunning] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const busy = useRef(false);
  const key = useRef(newIdempotencyKey());

  async function run(input: Input): Promise<boolean> {
    if (busy.current) return false;
    busy.current = true;
    setRunning(true);
    setProblem(null);
    try {
      await act(input, key.current);
      key.current = newIdempotencyKey();
      if (done !== undefined) message.success(done);
      return true;
    } catch (error) {
      noteSessionEnd(error);
      if (error instanceof ApiProblem) {
        // It was refused, so the next try is another act; a failure of the service may have done it.
        if (error.status < 500) key.current = newIdempotencyKey();
        setProblem(error);
      }
      if (!quiet || !(error instanceof ApiProblem)) message.error(problemWords(error));
      return false;
    } finally {
      busy.current = false;
      setRunning(false);
    }
  }

  return { run, running, problem };
}
