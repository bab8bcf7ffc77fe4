import { service } from '../../service';
import { CallButton } from '../../ui/call-button';
import { Card } from '../../ui/card';
import { ElderSwitch } from '../../ui/elder-switch';
import { Page } from '../../ui/page';

export default function MinePage() {
  const { hotline, basis } = service;
  return (
    <Page title="我的" tab="mine">
      <Card title="字号">
        <ElderSwitch />
      </Card>
      <Card title={`关于${service.name}`}>
        <p>{basis}</p>
        <CallButton number={hotline.number} display={hotline.number} look="secondary">
          {`${hotline.purpose} ${hotline.number}`}
        </CallButton>
      </Card>
    </Page>
  );
}
