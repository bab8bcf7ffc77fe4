import { useState } from 'react';
import { CAN_READ_CLIPBOARD, readCopiedText } from '../../platform/clipboard';
import { Button } from '../../ui/button';
import { LineForm } from '../../ui/line-form';

interface NumberFormProps {
  label: string;
  text: string;
  /** The API's sentence about what stands in the box. */
  fault?: string | null;
  onChange: (text: string) => void;
  onCheck: (number: string) => void;
}

/** Long enough for what people paste around a number; the API says what it cannot read. */
const LONGEST_TEXT = 200;

/** A box for a number as people have it: typed, pasted, with brackets and dashes. */
export function NumberForm({ label, text, fault = null, onChange, onCheck }: NumberFormProps) {
  const [isBlank, setBlank] = useState(false);
  const change = (next: string) => {
    setBlank(false);
    onChange(next);
  };
  const submit = () => {
    const number = text.trim();
    setBlank(number === '');
    if (number) onCheck(number);
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
      fault={isBlank ? '请先输入或粘贴一个电话号码。' : fault}
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
