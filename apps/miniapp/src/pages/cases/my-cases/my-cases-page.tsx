import { useState } from 'react';
import { DraftList } from '../../../features/cases/filing/draft-list';
import { BehindDoor } from '../../../features/cases/mine/behind-door';
import type { CaseDoor } from '../../../features/cases/mine/case-door';
import { CaseList } from '../../../features/cases/mine/case-list';
import { doorAddress } from '../../../features/cases/mine/door-of-page';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { LinkRow } from '../../../ui/link-row';
import { Page } from '../../../ui/page';

const ON_WEAPP = process.env.TARO_ENV === 'weapp';

export default function MyCasesPage() {
  return (
    <Page title="我的投诉举报">
      <DraftList />
      <Cases door={ON_WEAPP ? 'login' : 'code'} />
      {ON_WEAPP && <OtherFiling />}
      <Card>
        <LinkRow to="caseFile" icon="complaint" title="我要投诉举报" />
      </Card>
    </Page>
  );
}

function Cases({ door }: { door: CaseDoor }) {
  return (
    <BehindDoor door={door}>
      <CaseList door={door} />
      <Card>
        <LinkRow
          to="myMessages"
          parameters={doorAddress(door)}
          icon="message"
          title="消息"
          text="办理单位告诉您的话"
        />
      </Card>
    </BehindDoor>
  );
}

/** Filed in a browser, or while WeChat let nobody log in: it has a code. */
function OtherFiling() {
  const [isShown, setShown] = useState(false);
  return (
    <>
      <Button look="quiet" expanded={isShown} onClick={() => setShown(!isShown)}>
        有收件编号和查询码？在这里查
      </Button>
      {isShown && <Cases door="code" />}
    </>
  );
}
