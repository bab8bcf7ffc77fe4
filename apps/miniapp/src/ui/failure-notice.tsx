import type { Failure } from '../platform/failure';
import { Button } from './button';
import { type Drawing, Notice } from './notice';

interface FailureNoticeProps {
  failure: Failure;
  onRetry: () => void;
  /** For a part of a card, where a drawing would push the rest away. */
  compact?: boolean;
}

const LOOKS: Record<Failure['kind'], { drawing: Drawing; title: string }> = {
  offline: { drawing: 'offline', title: '没有网络' },
  unreachable: { drawing: 'unreachable', title: '服务暂时连不上' },
  refused: { drawing: 'nothing-found', title: '没有查成' },
};

/** Why nothing came, in a sentence, and a button that tries again. */
export function FailureNotice({ failure, onRetry, compact = false }: FailureNoticeProps) {
  const { drawing, title } = LOOKS[failure.kind];
  const retry = (
    <Button icon="refresh" onClick={onRetry}>
      重试
    </Button>
  );
  return (
    <Notice drawing={compact ? null : drawing} title={title} urgent actions={retry}>
      {failure.message}
    </Notice>
  );
}
