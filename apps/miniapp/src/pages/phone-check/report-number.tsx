import type { PhoneCheckReply } from '@jiweibao/shared';
import { Card } from '../../ui/card';
import { LinkRow } from '../../ui/link-row';

/** One tap to tell the bureaus about a number that pretends to be official, with all filled in that is known. */
export function ReportNumber({ check: { number, brand } }: { check: PhoneCheckReply }) {
  return (
    <Card>
      <LinkRow
        to="caseFile"
        parameters={{ number, brandId: brand?.id }}
        icon="complaint"
        title="举报这个号码"
        text="有人用它冒充官方售后，请监管部门来查"
      />
    </Card>
  );
}
