import { useState } from 'react';
import { Button } from '../../../ui/button';

interface DropDraftProps {
  /** On the button. */
  words: string;
  /** For those who do not see what is around it. */
  label?: string;
  onDrop: () => void;
}

/** Nothing that somebody wrote is thrown away by one tap. */
export function DropDraft({ words, label, onDrop }: DropDraftProps) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <Button look="quiet" label={label} onClick={() => setAsking(true)}>
        {words}
      </Button>
    );
  }
  return (
    <>
      <p role="status">删掉以后找不回来。</p>
      <Button onClick={onDrop}>确定删掉</Button>
      <Button look="quiet" onClick={() => setAsking(false)}>
        先不删
      </Button>
    </>
  );
}
