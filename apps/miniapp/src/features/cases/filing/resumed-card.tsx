import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';

/** What was written before is still there; who wants another beginning taps twice. */
export function ResumedCard({ onAnew }: { onAnew: () => void }) {
  return (
    <Card>
      <p role="status">上次写的还在，可以接着写。</p>
      <Button look="quiet" onClick={onAnew}>
        不要了，重新写
      </Button>
    </Card>
  );
}
