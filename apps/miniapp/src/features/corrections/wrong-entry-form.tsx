import { ENTRY_FAULT_LABELS, ENTRY_FAULTS, type EntryFault, LONGEST_CORRECTION_NOTE } from '@jiweibao/shared';
import { useRef, useState } from 'react';
import { type Failure, failureOf } from '../../platform/failure';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { TextBox } from '../../ui/text-box';
import { sendWrongEntry } from './correction-requests';
import { changeDraft, dropDraft, readDraft } from './wrong-entry-draft';

interface WrongEntryFormProps {
  outletId: string;
  onSent: (outcome: { willBeTold: boolean }) => void;
}

/** What is wrong, by big buttons, and a few words. What was chosen and typed stays on the phone until it was received. */
export function WrongEntryForm({ outletId, onSent }: WrongEntryFormProps) {
  const [draft, setDraft] = useState(() => readDraft(outletId));
  const [isSending, setSending] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  // A second tap comes before the first one is drawn.
  const isUnderWay = useRef(false);

  const change = (changed: Parameters<typeof changeDraft>[1]) => {
    setFault(null);
    setDraft((before) => changeDraft(before, changed));
  };
  const toggle = (chosen: EntryFault) => {
    const without = draft.faults.filter((each) => each !== chosen);
    change({ faults: without.length < draft.faults.length ? without : [...draft.faults, chosen] });
  };
  const send = async () => {
    if (isUnderWay.current) return;
    if (draft.faults.length === 0) return setFault('请先选一选哪里不对。');
    isUnderWay.current = true;
    setSending(true);
    setFault(null);
    try {
      const outcome = await sendWrongEntry(draft, draft.key);
      dropDraft();
      onSent(outcome);
    } catch (cause) {
      setFault(whyNotSent(await failureOf(cause)));
    } finally {
      isUnderWay.current = false;
      setSending(false);
    }
  };
  return (
    <Card title="哪里不对？可以选几项">
      {ENTRY_FAULTS.map((each) => {
        const isChosen = draft.faults.includes(each);
        return (
          <Button
            key={each}
            icon={isChosen ? 'check' : undefined}
            pressed={isChosen}
            onClick={() => toggle(each)}
          >
            {ENTRY_FAULT_LABELS[each]}
          </Button>
        );
      })}
      <TextBox
        label="还想说什么（可以不写）"
        placeholder="例如：门口贴着搬迁告示"
        value={draft.note}
        maxLength={LONGEST_CORRECTION_NOTE}
        hint="请不要写姓名、手机号、身份证号等个人信息。"
        onChange={(note) => change({ note })}
      />
      {fault && <p role="alert">{fault}</p>}
      <Button look="primary" disabled={isSending} onClick={() => void send()}>
        {isSending ? '正在提交…' : '提交'}
      </Button>
    </Card>
  );
}

function whyNotSent({ kind, message }: Failure): string {
  if (kind === 'refused') return message;
  return `没有提交成功：${kind === 'offline' ? '手机现在没有连上网络' : '服务暂时连不上'}。您选的和写的都还在，请过一会儿再点“提交”。`;
}
