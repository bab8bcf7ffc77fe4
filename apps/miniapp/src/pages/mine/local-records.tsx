import { useState } from 'react';
import { dropAllDrafts } from '../../features/cases/filing/case-drafts';
import { dropAllReceipts } from '../../features/cases/filing/kept-receipts';
import { closeFiling } from '../../features/cases/mine/case-door';
import { forgetLookups } from '../../features/recents/recent-lookups';
import { useHasPlaceConsent, withdrawPlaceConsent } from '../../platform/own-place';
import { removeStored } from '../../platform/phone-storage';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';

const CLEARED = '已清除。大字版等设置还在。';
const REFUSED = '手机没有让我们清除，请在微信或浏览器的设置里清除本页面的数据。';
const WITHDRAWN = '已撤回。下次要用位置时会再问您。';

/** What this phone keeps for the person, and what they agreed to: taken back by a tap each. */
export function LocalRecords() {
  const hasPlaceConsent = useHasPlaceConsent();
  const [outcome, setOutcome] = useState<string | null>(null);
  const clear = () => {
    closeFiling();
    const outcomes = [
      forgetLookups(),
      withdrawPlaceConsent(),
      removeStored('brandList'),
      removeStored('categoryList'),
      removeStored('wrongEntryDraft'),
      dropAllDrafts(),
      dropAllReceipts(),
    ];
    setOutcome(outcomes.every(Boolean) ? CLEARED : REFUSED);
  };
  return (
    <Card title="本机记录和同意">
      <p>最近查过的内容、没有提交的说明和投诉举报、品牌名单和您的同意只存在这部手机上。</p>
      {hasPlaceConsent && (
        <Button onClick={() => setOutcome(withdrawPlaceConsent() ? WITHDRAWN : REFUSED)}>
          撤回使用位置的同意
        </Button>
      )}
      <Button onClick={clear}>清除本机记录</Button>
      {process.env.TARO_ENV === 'weapp' && (
        <p>要撤回对微信隐私保护指引的同意，请在微信“最近使用的小程序”里删除本小程序。</p>
      )}
      {outcome && <p role="status">{outcome}</p>}
    </Card>
  );
}
