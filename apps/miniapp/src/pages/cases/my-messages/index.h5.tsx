import { LaterPage } from '../later-page';

const load = () => import('./my-messages-page');

export default function MyMessagesPageInBrowser() {
  return <LaterPage title="消息" load={load} />;
}
