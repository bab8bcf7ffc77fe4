import { parsePhoneNumber } from '@jiweibao/shared';
import type { StepProps } from '../../../features/cases/filing/step-props';
import { checkPhone } from '../../../features/phone-check/phone-check-requests';
import { useRemote } from '../../../platform/remote';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';

/**
 * Somebody complains of whoever answered a number that is in no list: one tap tips the bureaus off about the number as well. Nothing
 * where the number is official, or cannot be checked now.
 */
export function NumberOfCase({ draft, change }: Pick<StepProps, 'draft' | 'change'>) {
  const { kinds, outlet, respondentPhone, brandId, violationKinds } = draft;
  const isAsked = outlet === null && !kinds.includes('tipOff') && parsePhoneNumber(respondentPhone).ok;
  const check = useRemote(isAsked ? JSON.stringify([respondentPhone, brandId]) : null, () =>
    checkPhone(respondentPhone, brandId),
  );
  if (check.state !== 'ready' || check.value.verdict === 'official') return null;
  const { display, verdict } = check.value;
  const tipOff = () =>
    change({
      kinds: [...kinds, 'tipOff'],
      violationKinds: [...new Set([...violationKinds, 'outletsConfused' as const])],
    });
  return (
    <Card tone={verdict} title={`对方的电话 ${display}`}>
      <p role="status">
        {verdict === 'warned' ? '监管部门已经警示过这个号码。' : '这个号码不在官方名录里，不一定是假的。'}
        如果有人用它冒充官方售后，可以一起举报，不用再填。
      </p>
      <Button onClick={tipOff}>同时举报这个号码</Button>
    </Card>
  );
}
