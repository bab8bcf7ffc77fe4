import type { CaseKind } from '@jiweibao/shared';
import { Card } from '../../../ui/card';
import './next-steps.scss';

const STEPS: Record<CaseKind, readonly string[]> = {
  complaint: [
    '监管部门先看材料，在上面写的日期以前告诉您受理不受理。',
    '材料不够的，会请您补充。',
    '受理以后，找您和商家来调解。请留意电话。',
  ],
  tipOff: ['监管部门先核查，在上面写的日期以前决定立案不立案。', '留了姓名电话的，会告诉您决定的结果。'],
};

const TITLES: Record<CaseKind, string> = { complaint: '投诉接下来怎么办', tipOff: '举报接下来怎么办' };

/** What happens now, so that nobody has to ask. The periods themselves are the service's to say. */
export function NextSteps({ kinds }: { kinds: readonly CaseKind[] }) {
  return kinds.map((kind) => (
    <Card key={kind} title={TITLES[kind]}>
      <ol className="next-steps">
        {STEPS[kind].map((step, at) => (
          <li key={step}>
            {at + 1}. {step}
          </li>
        ))}
      </ol>
    </Card>
  ));
}
