import operator from '../../../config/operator.json';
import { service } from '../../service';
import { CallButton } from '../../ui/call-button';
import { Card } from '../../ui/card';
import { LinkRow } from '../../ui/link-row';
import { Page } from '../../ui/page';
import { TextSections } from '../../ui/text-sections';

export default function OperatorPage() {
  const { hotline } = service;
  return (
    <Page title="关于本服务">
      <TextSections sections={operator.sections} />
      <Card>
        <LinkRow to="privacy" icon="info" title="隐私政策" text="用到您的哪些信息，存在哪里" />
        <CallButton number={hotline.number} display={hotline.number} look="secondary">
          {`${hotline.purpose} ${hotline.number}`}
        </CallButton>
      </Card>
    </Page>
  );
}
