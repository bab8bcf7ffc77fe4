import { Card } from '../../../ui/card';
import { agoInWords } from '../../../ui/dates';
import { LinkRow } from '../../../ui/link-row';
import type { CaseDraft } from './case-draft';
import { MOST_DRAFTS } from './case-drafts';
import { DropDraft } from './drop-draft';
import { startOf } from './start-address';

interface DraftInTheWayProps {
  oldest: CaseDraft;
  onDrop: () => void;
}

/** Nothing that somebody wrote is thrown away behind their back. */
export function DraftInTheWay({ oldest, onDrop }: DraftInTheWayProps) {
  return (
    <Card title={`没有提交的已经有 ${MOST_DRAFTS} 份`}>
      <p>
        手机上最多存 {MOST_DRAFTS} 份，要写新的，请先提交或者删掉一份。最早的一份是{' '}
        {agoInWords(oldest.changedAt)}写的：
      </p>
      <p>{oldest.facts || '（还没有写经过）'}</p>
      <LinkRow to="caseFile" parameters={startOf(oldest.start)} title="接着写这一份" />
      <LinkRow to="myCases" title="看全部没有提交的" />
      <DropDraft words="删掉这一份，写新的" onDrop={onDrop} />
    </Card>
  );
}
