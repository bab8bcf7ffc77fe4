import { ApiProblem } from '@jiweibao/shared';
import { problemWords } from '../../platform/problem-words';

/** What became of one case of many. */
export type Outcome = { done: true } | { done: false; why: string };

/** After these nothing else can succeed either. */
const UNAUTHENTICATED = 401;

/**
 * Does one thing to each of many, one after the other, and says of each what became of it. A case that is refused keeps nobody
 * else's; when the service cannot be reached or nobody is logged in any more, the rest is left as it is.
 */
export async function doEach<Thing>(
  things: readonly Thing[],
  act: (thing: Thing) => Promise<unknown>,
  onOutcome: (thing: Thing, outcome: Outcome) => void,
): Promise<void> {
  let stopped: string | null = null;
  for (const thing of things) {
    if (stopped !== null) {
      onOutcome(thing, { done: false, why: `没有办：${stopped}` });
      continue;
    }
    try {
      await act(thing);
      onOutcome(thing, { done: true });
    } catch (error) {
      const refused = error instanceof ApiProblem && error.status !== UNAUTHENTICATED && error.status < 500;
      if (!refused) stopped = problemWords(error);
      onOutcome(thing, { done: false, why: problemWords(error) });
    }
  }
}
