import { LONGEST_CASE_FACTS } from '@jiweibao/shared';
import { useState } from 'react';
import { Button } from '../../../ui/button';
import { Choices } from '../../../ui/choices';
import { FieldFault } from '../../../ui/field-fault';
import { TextBox } from '../../../ui/text-box';
import type { ActFormProps } from './act-form-props';
import { useCaseAct } from './use-case-act';

/** Why it should be handled once more. */
export function ReopenForm({ found, door, onDone, onStale }: ActFormProps) {
  const [ground, setGround] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const [isMissing, setMissing] = useState(false);
  const acting = useCaseAct({ door, caseId: found.id, onDone, onStale });
  const send = () => {
    if (ground === null) return setMissing(true);
    const text = words.trim();
    void acting.send({
      body: { act: 'reopen', ground, seenEventCount: found.eventCount, ...(text !== '' && { words: text }) },
    });
  };
  return (
    <div className="acts-card__form">
      <p>一件事只能申请一次，请选一条理由。</p>
      <Choices
        label="为什么要重新办理"
        shape="list"
        choices={found.reopenGrounds.map(({ id, text }) => ({ key: id, label: text }))}
        chosen={ground}
        fault={isMissing ? '请选一条理由。' : acting.faults.ground}
        onChoose={(chosen) => {
          setMissing(false);
          setGround(chosen);
        }}
      />
      <TextBox
        label="具体说一说（可以不写）"
        placeholder="例如：说好三天内来修，一直没有来"
        value={words}
        maxLength={LONGEST_CASE_FACTS}
        fault={acting.faults.words}
        onChange={setWords}
      />
      <FieldFault words={acting.failure ?? undefined} />
      <Button look="primary" disabled={acting.isSending} onClick={send}>
        {acting.isSending ? '正在提交…' : '提交申请'}
      </Button>
    </div>
  );
}
