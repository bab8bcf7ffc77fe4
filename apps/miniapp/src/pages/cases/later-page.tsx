import type { ComponentType } from 'react';
import { useLoaded } from '../../platform/later-part';
import { FailureNotice } from '../../ui/failure-notice';
import { Page } from '../../ui/page';
import { Skeleton } from '../../ui/skeleton';

interface LaterPageProps {
  title: string;
  load: () => Promise<{ default: ComponentType }>;
}

/** A page of the browser's whose program is fetched when it is opened, if it was not before. */
export function LaterPage({ title, load }: LaterPageProps) {
  const loaded = useLoaded(load);
  if (loaded.state === 'ready') return <loaded.value.default />;
  return (
    <Page title={title}>
      {loaded.state === 'failed' ? (
        <FailureNotice failure={loaded.failure} onRetry={loaded.retry} />
      ) : (
        <Skeleton />
      )}
    </Page>
  );
}
