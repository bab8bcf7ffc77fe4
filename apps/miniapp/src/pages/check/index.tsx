import { useState } from 'react';
import { NumberForm } from '../../features/phone-check/number-form';
import { openPage } from '../../platform/navigation';
import { Card } from '../../ui/card';
import { LinkRow } from '../../ui/link-row';
import { Page } from '../../ui/page';

export default function CheckPage() {
  const [number, setNumber] = useState('');
  return (
    <Page title="核验" tab="check">
      <Card>
        <NumberForm
          label="核验电话号码"
          text={number}
          onChange={setNumber}
          onCheck={(checked) => void openPage('phoneCheck', { number: checked })}
        />
      </Card>
      <Card>
        <LinkRow to="numberWarnings" icon="warning-list" title="警示号码" text="监管部门确认冒充官方的号码" />
      </Card>
    </Page>
  );
}
