import { LaterPage } from '../later-page';

const load = () => import('./case-file-page');

export default function CaseFilePageInBrowser() {
  return <LaterPage title="投诉举报" load={load} />;
}
