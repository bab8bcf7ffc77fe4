import { BehindDoor } from '../../../features/cases/mine/behind-door';
import { CaseView } from '../../../features/cases/mine/case-view';
import { useDoor } from '../../../features/cases/mine/door-of-page';
import { usePageParameter } from '../../../platform/navigation';
import { Page } from '../../../ui/page';

export default function MyCasePage() {
  const door = useDoor();
  const id = usePageParameter('id') ?? '';
  return (
    <Page title="办到哪一步">
      <BehindDoor door={door}>
        <CaseView door={door} id={id} />
      </BehindDoor>
    </Page>
  );
}
