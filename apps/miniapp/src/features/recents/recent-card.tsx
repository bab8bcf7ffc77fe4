import { useState } from 'react';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { RecentList } from './recent-list';
import { MOST_RECENT_LOOKUPS } from './recent-lookup';
import {
  chooseToKeepLookups,
  forgetLookup,
  forgetLookups,
  useKeepsRecentLookups,
  useRecentLookups,
} from './recent-lookups';

/** All that is kept, to go back to it, and to be rid of it: one, all, from now on. */
export function RecentCard() {
  const lookups = useRecentLookups();
  const keeps = useKeepsRecentLookups();
  const [isRefused, setRefused] = useState(false);
  return (
    <Card title="最近查过">
      <p>{sentence(keeps, lookups.length)}</p>
      {lookups.length > 0 && <RecentList lookups={lookups} onForget={forgetLookup} />}
      {isRefused && <p role="alert">手机没有让我们删掉，请在微信或浏览器的设置里清除本页面的数据。</p>}
      {lookups.length > 0 && <Button onClick={() => setRefused(!forgetLookups())}>全部删除</Button>}
      <Button look="quiet" onClick={() => setRefused(!chooseToKeepLookups(!keeps))}>
        {keeps ? '以后都不记录' : '重新开始记录'}
      </Button>
    </Card>
  );
}

function sentence(keeps: boolean, count: number): string {
  if (!keeps) return '现在不记录您查过什么。';
  if (count === 0) return '看过的网点、核验过的号码会列在这里，只存在这部手机上。';
  return `只存在这部手机上，最多 ${MOST_RECENT_LOOKUPS} 条，不会上传。`;
}
