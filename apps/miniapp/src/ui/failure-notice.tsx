import type { ApiFailure } from '../platform/api/api-failure';
import { Button } from './button';
import { Notice } from './notice';

interface FailureNoticeProps {
  failure: ApiFailure;
  onRetry: () => void;
}

const TITLES = { offline: '没有网络', unreachable: '服务暂时连不上', refused: '没有查成' } as const;

/** Why nothing came, in a sentence, and a button that tries again. */
export function FailureNotice({ failure, onRetry }: FailureNoticeProps) {
  return (
    <Notice
      drawing={
        failure.kind === 'offline'
          ? 'offline'
          : failure.kind === 'unreachable'
            ? 'unreachable'
            : 'nothing-found'
      }
      title={TITLES[failure.kind]}
      actions={
        <Button icon="refresh" onClick={onRetry}>
          重试
        </Button>
      }
    >
      {failure.message}
    </Notice>
  );
}
