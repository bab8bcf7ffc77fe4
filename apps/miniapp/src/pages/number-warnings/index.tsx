import { NumberWarningList } from '../../features/warnings/number-warning-list';
import { Page } from '../../ui/page';

export default function NumberWarningsPage() {
  return (
    <Page title="警示号码">
      <p>以下号码由监管部门确认并发布，请不要拨打，也不要向对方付款。</p>
      <NumberWarningList />
    </Page>
  );
}
