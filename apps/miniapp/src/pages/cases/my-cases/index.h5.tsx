import { LaterPage } from '../later-page';

const load = () => import('./my-cases-page');

export default function MyCasesPageInBrowser() {
  return <LaterPage title="我的投诉举报" load={load} />;
}
