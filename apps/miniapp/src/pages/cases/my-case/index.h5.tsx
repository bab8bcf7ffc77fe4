import { LaterPage } from '../later-page';

const load = () => import('./my-case-page');

export default function MyCasePageInBrowser() {
  return <LaterPage title="办到哪一步" load={load} />;
}
