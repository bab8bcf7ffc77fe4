import { Button } from '../../../ui/button';
import { FieldFault } from '../../../ui/field-fault';
import type { ActFormProps } from './act-form-props';
import { useCaseAct } from './use-case-act';

/** Asks once more: a case that was withdrawn is never taken up again. */
export function WithdrawForm({ found, door, onDone, onStale, onTurnBack }: ActFormProps) {
  const acting = useCaseAct({ door, caseId: found.id, onDone, onStale });
  const withdraw = () => void acting.send({ body: { act: 'withdraw', seenEventCount: found.eventCount } });
  return (
    <div className="acts-card__form">
      <p className="acts-card__warning">撤回以后不能恢复，也不能申请重新办理。办理单位不再办这件事。</p>
      <p>只是有新情况要说，请用“补充材料”。</p>
      <FieldFault words={acting.failure ?? undefined} />
      <Button disabled={acting.isSending} onClick={withdraw}>
        {acting.isSending ? '正在撤回…' : '确定撤回'}
      </Button>
      <Button look="quiet" disabled={acting.isSending} onClick={onTurnBack}>
        先不撤回
      </Button>
    </div>
  );
}
