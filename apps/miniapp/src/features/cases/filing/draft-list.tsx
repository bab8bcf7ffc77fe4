import { useState } from 'react';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { agoInWords } from '../../../ui/dates';
import { LinkRow } from '../../../ui/link-row';
import { type CaseDraft, hasWords } from './case-draft';
import { dropDraft, useDrafts } from './case-drafts';
import { startOf } from './start-address';

const LONGEST_BEGINNING = 30;

/** What was begun on this phone and not sent; nothing where there is none. */
export function DraftList() {
  const drafts = useDrafts().filter(hasWords);
  if (drafts.length === 0) return null;
  return (
    <Card title="写了还没有提交的">
      {drafts.map((draft) => (
        <DraftRow key={draft.id} draft={draft} />
      ))}
    </Card>
  );
}

function DraftRow({ draft }: { draft: CaseDraft }) {
  const [isAsking, setAsking] = useState(false);
  const beginning = draft.facts.slice(0, LONGEST_BEGINNING) || '还没有写经过';
  return (
    <>
      <LinkRow
        to="caseFile"
        parameters={startOf(draft.start)}
        title={beginning}
        text={`${agoInWords(draft.changedAt)}写的，点这里接着写`}
      />
      {isAsking ? (
        <>
          <p role="status">删掉以后找不回来。</p>
          <Button onClick={() => dropDraft(draft)}>确定删掉</Button>
          <Button look="quiet" onClick={() => setAsking(false)}>
            先不删
          </Button>
        </>
      ) : (
        <Button look="quiet" label={`删掉：${beginning}`} onClick={() => setAsking(true)}>
          删掉这一份
        </Button>
      )}
    </>
  );
}
