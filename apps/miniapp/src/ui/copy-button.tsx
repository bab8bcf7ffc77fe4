import { useState } from 'react';
import { copyText } from '../platform/clipboard';
import { Button } from './button';

interface CopyButtonProps {
  text: string;
  /** What is copied, for those who do not see the text beside it. */
  what: string;
  /** What its own words call it. */
  noun?: string;
}

/** Says on itself what became of the copying, and goes on saying so. */
export function CopyButton({ text, what, noun = '号码' }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  const copy = async () => setOutcome((await copyText(text)) ? 'copied' : 'failed');
  return (
    <span role="status">
      <Button
        icon={outcome === 'copied' ? 'check' : 'copy'}
        look="quiet"
        label={outcome === 'none' ? `复制${what}` : undefined}
        onClick={() => void copy()}
      >
        {outcome === 'none' ? `复制${noun}` : outcome === 'copied' ? '已复制' : `复制失败，请长按${noun}复制`}
      </Button>
    </span>
  );
}
