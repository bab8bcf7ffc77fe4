import { Result } from 'antd';
import { createBrowserRouter, Link, Navigate, useRouteError } from 'react-router';
import { mayOpen, type Screen } from '../platform/screen';
import { useSession, type World } from '../platform/session';
import { Loading } from '../ui/loading';
import { ProblemNotice } from '../ui/problem-notice';
import { EnrolFirst } from './enrol-first';
import { SCREENS } from './screens';
import { Shell } from './shell';

/** The pages of one world; those of the other are as if they did not exist. */
export function createRouter({ world, onLogOut }: { world: World; onLogOut: () => void }) {
  const screens = SCREENS.filter((screen) => screen.world === world);
  return createBrowserRouter(
    [
      {
        path: '/',
        element: (
          <EnrolFirst onLogOut={onLogOut}>
            <Shell onLogOut={onLogOut} />
          </EnrolFirst>
        ),
        errorElement: <Broken />,
        children: [
          { index: true, element: <Home screens={screens} /> },
          ...screens.map((screen) => ({
            path: screen.path,
            element: <Guarded screen={screen} />,
            errorElement: <Broken />,
          })),
          { path: '*', element: <NoSuchPage /> },
        ],
      },
    ],
    { basename: '/console' },
  );
}

/** The first page of the menu that one may open. */
function Home({ screens }: { screens: readonly Screen[] }) {
  const session = useSession();
  const first = screens.find((screen) => screen.menu !== undefined && mayOpen(screen, session));
  if (first === undefined) return <NoSuchPage />;
  return (
    <>
      <Loading />
      <Navigate to={`/${first.path}`} replace />
    </>
  );
}

function Guarded({ screen }: { screen: Screen }) {
  const session = useSession();
  if (!mayOpen(screen, session)) return <NoSuchPage />;
  return <screen.page />;
}

function NoSuchPage() {
  return (
    <Result
      status="404"
      title="没有这一页"
      subTitle="地址不对，或者您的岗位看不到它。"
      extra={<Link to="/">回到首页</Link>}
    />
  );
}

/** A fault of ours, or a newer version of the console that was put up meanwhile: both are mended by loading anew. */
function Broken() {
  const error = useRouteError();
  return <ProblemNotice error={error} again={() => window.location.reload()} />;
}
