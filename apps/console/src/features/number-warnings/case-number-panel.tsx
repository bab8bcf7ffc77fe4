import { type ApiSchemas, formatPhoneNumber } from '@jiweibao/shared';
import { Button, Card, Space } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { hasRole, useStaff } from '../../platform/session';
import { AskDrawer } from './ask-drawer';

interface Props {
  page: Pick<ApiSchemas['CasePageReply'], 'id' | 'respondentPhone' | 'brand'>;
}

/** On a case about a number: asking whose it is, and warning of it. The agent learns of neither the case nor its sender. */
export default function CaseNumberPanel({ page: { id, respondentPhone, brand } }: Props) {
  const staff = useStaff();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  if (respondentPhone === null || !hasRole(staff, ['handler', 'supervisor'])) return null;
  const display = formatPhoneNumber(respondentPhone);
  return (
    <Card title={`对方的号码 ${display}`} size="small">
      <Space wrap>
        <Button onClick={() => setAsking(true)}>问总代理是不是它的</Button>
        <Button onClick={() => navigate(`/number-warnings?list=all&number=${respondentPhone}`)}>
          查办过没有
        </Button>
        <Button onClick={() => navigate('/number-warnings/new', { state: { number: display } })}>
          准备警示
        </Button>
      </Space>
      <AskDrawer
        number={asking ? respondentPhone : null}
        warningId={null}
        caseId={id}
        brandId={brand?.code}
        onClose={() => setAsking(false)}
      />
    </Card>
  );
}
