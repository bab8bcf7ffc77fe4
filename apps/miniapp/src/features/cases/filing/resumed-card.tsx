import { Card } from '../../../ui/card';
import { DropDraft } from './drop-draft';

/** What was written before is still there. */
export function ResumedCard({ onAnew }: { onAnew: () => void }) {
  return (
    <Card>
      <p role="status">上次写的还在，可以接着写。</p>
      <DropDraft words="不要了，重新写" onDrop={onAnew} />
    </Card>
  );
}
