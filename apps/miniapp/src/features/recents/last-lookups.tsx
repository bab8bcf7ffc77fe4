import { PageLink } from '../../platform/page-link';
import { Card } from '../../ui/card';
import { Icon } from '../../ui/icon';
import { RecentList } from './recent-list';
import { useRecentLookups } from './recent-lookups';
import './last-lookups.scss';

const SHOWN = 3;

/** The last few, for home; nothing where nothing was looked up. */
export function LastLookups() {
  const lookups = useRecentLookups();
  if (lookups.length === 0) return null;
  return (
    <Card title="最近查过">
      <RecentList lookups={lookups.slice(0, SHOWN)} />
      <PageLink to="mine" className="last-lookups__all">
        <span>全部记录和删除</span>
        <Icon name="forward" />
      </PageLink>
    </Card>
  );
}
