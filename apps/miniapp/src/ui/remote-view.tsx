import type { ReactNode } from 'react';
import type { Remote } from '../platform/remote';
import { FailureNotice } from './failure-notice';
import { Skeleton, SkeletonLines } from './skeleton';
import { SpokenProgress } from './spoken-progress';

interface RemoteViewProps<Value> {
  remote: Remote<Value>;
  /** Cards of the skeleton. */
  cards?: number;
  /** For a part of a card: no drawing, no cards in the card, no word of its arrival. */
  compact?: boolean;
  /** Stands for a reply of 404; the general notice otherwise. */
  notFound?: ReactNode;
  children: (value: Value) => ReactNode;
}

/** Shows a remote value in whichever state it is, so that no page forgets one. */
export function RemoteView<Value>(props: RemoteViewProps<Value>) {
  const { remote, compact = false } = props;
  if (remote.state === 'idle') return null;
  const isShown = remote.state === 'ready' && !compact;
  return (
    <>
      <SpokenProgress isLoading={remote.state === 'loading'} result={isShown ? '已显示结果' : undefined} />
      <StateOf {...props} />
    </>
  );
}

function StateOf<Value>({ remote, cards, compact = false, notFound, children }: RemoteViewProps<Value>) {
  if (remote.state === 'ready') return <>{children(remote.value)}</>;
  if (remote.state !== 'failed') return compact ? <SkeletonLines /> : <Skeleton cards={cards} />;
  if (notFound && remote.failure.status === 404) return <>{notFound}</>;
  return <FailureNotice failure={remote.failure} onRetry={remote.retry} compact={compact} />;
}
