import { Card } from '../../../ui/card';
import { agoInWords } from '../../../ui/dates';
import { LinkRow } from '../../../ui/link-row';
import { type CaseDraft, hasWords } from './case-draft';
import { dropDraft, useDrafts } from './case-drafts';
import { DropDraft } from './drop-draft';
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
  const beginning = draft.facts.slice(0, LONGEST_BEGINNING) || '还没有写经过';
  return (
    <>
      <LinkRow
        to="caseFile"
        parameters={startOf(draft.start)}
        title={beginning}
        text={`${agoInWords(draft.changedAt)}写的，点这里接着写`}
      />
      <DropDraft words="删掉这一份" label={`删掉这一份：${beginning}`} onDrop={() => dropDraft(draft)} />
    </>
  );
}
