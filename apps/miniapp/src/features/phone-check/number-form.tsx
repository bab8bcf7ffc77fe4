import { useState } from 'react';
import { CAN_READ_CLIPBOARD, readCopiedText } from '../../platform/clipboard';
import { openPage } from '../../platform/navigation';
import { Button } from '../../ui/button';
import { LineForm } from '../../ui/line-form';
import { handOverNumbers } from './numbers-handed-over';
import { readTyped } from './typed-numbers';

interface NumberFormProps {
  label: string;
  text: string;
  /** The API's sentence about the number that was checked. */
  fault?: string | null;
  onChange: (text: string) => void;
  onCheck: (number: string) => void;
}

/** Long enough for a whole message. */
const LONGEST_TEXT = 1000;

/**
 * A box for a number as people have it: typed, pasted, with brackets and dashes, in the middle of a message. Several lead to the
 * page that checks several. The words around a number go nowhere.
 */
export function NumberForm({ label, text, fault = null, onChange, onCheck }: NumberFormProps) {
  const [ownFault, setOwnFault] = useState<string | null>(null);
  const change = (next: string) => {
    setOwnFault(null);
    onChange(next);
  };
  const submit = () => {
    if (text.trim() === '') return setOwnFault('请先输入或粘贴一个电话号码。');
    const typed = readTyped(text);
    setOwnFault(typed.kind === 'none' ? typed.fault : null);
    if (typed.kind === 'one') onCheck(typed.number);
    if (typed.kind !== 'several') return;
    handOverNumbers(typed.numbers);
    void openPage('check');
  };
  const paste = async () => {
    const copied = await readCopiedText();
    if (copied) change(copied.slice(0, LONGEST_TEXT));
  };
  return (
    <LineForm
      label={label}
      value={text}
      placeholder="输入或粘贴电话号码"
      action="核验"
      keyboard="tel"
      maxLength={LONGEST_TEXT}
      fault={ownFault ?? fault}
      onChange={change}
      onSubmit={submit}
      extras={
        CAN_READ_CLIPBOARD && (
          <Button icon="paste" look="quiet" onClick={() => void paste()}>
            粘贴号码
          </Button>
        )
      }
    />
  );
}
