import { NumberWarningList } from '../../features/warnings/number-warning-list';
import type { ShareCard } from '../../platform/share';
import { Page } from '../../ui/page';

const CARD: ShareCard = { title: '监管部门发布的警示号码', page: 'numberWarnings' };

export default function NumberWarningsPage() {
  return (
    <Page title="警示号码" share={CARD}>
      <p>以下号码由监管部门确认并发布，请不要拨打，也不要向对方付款。</p>
      <NumberWarningList />
    </Page>
  );
}
