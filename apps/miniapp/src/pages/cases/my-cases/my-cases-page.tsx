import { DraftList } from '../../../features/cases/filing/draft-list';
import { Card } from '../../../ui/card';
import { LinkRow } from '../../../ui/link-row';
import { Page } from '../../../ui/page';

export default function MyCasesPage() {
  return (
    <Page title="我的投诉举报">
      <DraftList />
      <Card>
        <LinkRow to="caseFile" icon="complaint" title="我要投诉举报" />
      </Card>
    </Page>
  );
}
