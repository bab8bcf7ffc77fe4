import { BehindDoor } from '../../../features/cases/mine/behind-door';
import { useDoor } from '../../../features/cases/mine/door-of-page';
import { MessageList } from '../../../features/cases/mine/message-list';
import { Page } from '../../../ui/page';

export default function MyMessagesPage() {
  const door = useDoor();
  return (
    <Page title="消息">
      <BehindDoor door={door}>
        <MessageList door={door} />
      </BehindDoor>
    </Page>
  );
}
