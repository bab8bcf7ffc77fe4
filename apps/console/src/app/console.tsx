import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { RouterProvider } from 'react-router';
import { LogInAgain } from '../features/account/log-in-again';
import { LogInPage } from '../features/account/log-in-page';
import { logOut, readSession, type Session, SessionContext, type World } from '../platform/session';
import { sessionEnded } from '../platform/session-end';
import { forgetAllDrafts } from '../platform/use-kept-form';
import { Loading } from '../ui/loading';
import { ProblemNotice } from '../ui/problem-notice';
import { createRouter } from './router';

type State =
  | { name: 'reading' }
  | { name: 'failed'; error: unknown }
  | { name: 'known'; session: Session | null };

/** Everything behind the log-in: asks who is there, and shows the log-in or that person's pages. */
export function Console() {
  const [state, setState] = useState<State>({ name: 'reading' });
  const [ended, setEnded] = useState(false);
  const [round, setRound] = useState(0);
  const queries = useQueryClient();
  const session = state.name === 'known' ? state.session : null;
  const world = session?.world ?? null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another round reads anew
  useEffect(() => {
    readSession().then(
      (found) => setState({ name: 'known', session: found }),
      (error: unknown) => setState({ name: 'failed', error }),
    );
  }, [round]);
  useEffect(() => sessionEnded.listen(() => setEnded(true)), []);

  const router = useMemo(
    () => (world === null ? null : createRouter({ world, onLogOut: () => void leave(world) })),
    [world],
  );

  function enter(found: Session) {
    setEnded(false);
    setState({ name: 'known', session: found });
    void queries.invalidateQueries();
  }

  if (state.name === 'reading') return <Loading />;
  if (state.name === 'failed') {
    return (
      <main className="narrow-page">
        <ProblemNotice error={state.error} again={() => setRound(round + 1)} />
      </main>
    );
  }
  if (session === null || router === null) return <LogInPage onLoggedIn={enter} />;
  return (
    <SessionContext.Provider value={session}>
      <RouterProvider router={router} />
      <LogInAgain session={session} open={ended} onLoggedIn={enter} />
    </SessionContext.Provider>
  );
}

async function leave(world: World): Promise<void> {
  // Without an answer the cookie stays until it runs out by itself; the next page says whether somebody is still logged in.
  await logOut(world).catch(() => undefined);
  forgetAllDrafts();
  // Nothing that one person read is there for the next, not even in the memory of the page.
  window.location.assign('/console/');
}
