import type { Paged } from '../platform/paged';
import { usePageEnd } from '../platform/reach-bottom';
import { Button } from './button';
import { FailureNotice } from './failure-notice';
import './page-end.scss';

interface PageEndProps {
  paged: Pick<Paged<unknown>, 'state' | 'failure' | 'loadMore' | 'retry'>;
}

/** The end of a long list: goes on by scrolling, or by the button for those who do not scroll. */
export function PageEnd({ paged }: PageEndProps) {
  usePageEnd(paged.loadMore);
  if (paged.state === 'failed' && paged.failure) {
    return <FailureNotice failure={paged.failure} onRetry={paged.retry} />;
  }
  if (paged.state === 'more') {
    return (
      <Button look="quiet" icon="down" onClick={paged.loadMore}>
        显示更多
      </Button>
    );
  }
  return (
    <p className="page-end" role="status">
      {paged.state === 'loading' ? '正在加载…' : '已全部显示'}
    </p>
  );
}
