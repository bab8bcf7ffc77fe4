import { Card } from '../../ui/card';
import { LinkRow } from '../../ui/link-row';

/** What the person has told the bureaus, and what these have answered. */
export function CasesCard() {
  return (
    <Card title="投诉举报">
      <LinkRow to="myCases" icon="complaint" title="我的投诉举报" text="办到哪一步，写了没提交的" />
    </Card>
  );
}
