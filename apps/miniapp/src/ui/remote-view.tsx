import type { ReactNode } from 'react';
import type { Remote } from '../platform/remote';
import { FailureNotice } from './failure-notice';
import { Skeleton, SkeletonLines } from './skeleton';

interface RemoteViewProps<Value> {
  remote: Remote<Value>;
  /** Cards of the skeleton. */
  cards?: number;
  /** For a part of a card: no drawing, no cards in the card. */
  compact?: boolean;
  /** Stands for a reply of 404; the general notice otherwise. */
  notFound?: ReactNode;
  children: (value: Value) => ReactNode;
}

/** Shows a remote value in whichever state it is, so that no page forgets one. */
export function RemoteView<Value>({ remote, cards, compact, notFound, children }: RemoteViewProps<Value>) {
  if (remote.state === 'idle') return null;
  if (remote.state === 'loading') return compact ? <SkeletonLines /> : <Skeleton cards={cards} />;
  if (remote.state === 'ready') return <>{children(remote.value)}</>;
  if (notFound && remote.failure.status === 404) return <>{notFound}</>;
  return <FailureNotice failure={remote.failure} onRetry={remote.retry} compact={compact} />;
}
