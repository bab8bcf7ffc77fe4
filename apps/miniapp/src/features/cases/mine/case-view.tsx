import { useEffect, useState } from 'react';
import { bringIntoSight } from '../../../platform/bring-into-sight';
import { Card } from '../../../ui/card';
import { LinkRow } from '../../../ui/link-row';
import { Notice } from '../../../ui/notice';
import { RemoteView } from '../../../ui/remote-view';
import { type ActOutcome, ActsCard } from './acts-card';
import { CaseContent, CaseDocuments, LinkedCase } from './case-content';
import type { CaseDoor } from './case-door';
import { CaseBureaus, CaseHead } from './case-head';
import { doorAddress } from './door-of-page';
import type { MyCase } from './my-case-requests';
import { NoticeCard } from './notice-card';
import { ratingInWords } from './rating-words';
import { Timeline } from './timeline';
import { useMyCase } from './use-my-case';

const OUTCOME_ID = 'case-outcome';

/** One case: where it stands, what may be done, what happened. */
export function CaseView({ door, id }: { door: CaseDoor; id: string }) {
  const remote = useMyCase(door, id);
  const [outcome, setOutcome] = useState<ActOutcome | null>(null);
  // The page stands where its last button was.
  useEffect(() => {
    if (outcome) bringIntoSight(OUTCOME_ID);
  }, [outcome]);
  return (
    <>
      {outcome && (
        <div id={OUTCOME_ID} tabIndex={-1}>
          <Card tone={outcome.isDone ? 'official' : 'unlisted'}>
            <p role="status">{outcome.words}</p>
          </Card>
        </div>
      )}
      <RemoteView
        remote={remote}
        notFound={
          <Notice drawing="nothing-found" title="没有找到这件投诉举报" urgent>
            可能不是您提交的，或者是用另一个微信、另一个查询码提交的。
          </Notice>
        }
      >
        {(found) => <Found found={found} door={door} onOutcome={setOutcome} />}
      </RemoteView>
    </>
  );
}

interface FoundProps {
  found: MyCase;
  door: CaseDoor;
  onOutcome: (outcome: ActOutcome) => void;
}

function Found({ found, door, onOutcome }: FoundProps) {
  const { kind, events, files, documents, rating, unreadCount } = found;
  return (
    <>
      <CaseHead found={found} />
      {unreadCount > 0 && (
        <Card>
          <LinkRow
            to="myMessages"
            parameters={doorAddress(door)}
            icon="message"
            title="消息"
            text={`这件事有 ${unreadCount} 条没读`}
          />
        </Card>
      )}
      <ActsCard found={found} door={door} onOutcome={onOutcome} />
      {rating !== null && (
        <Card title="您的评价">
          <p>{ratingInWords(rating)}</p>
        </Card>
      )}
      {door === 'login' && <NoticeCard found={found} />}
      <Timeline kind={kind} events={events} files={files} />
      <CaseBureaus found={found} />
      <CaseDocuments documents={documents} />
      <LinkedCase found={found} door={door} />
      <CaseContent found={found} />
    </>
  );
}
