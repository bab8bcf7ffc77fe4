import { type ChangeEvent, useId } from 'react';
import { FieldFault } from './field-fault';
import './text-box.scss';
import './text-field.scss';

interface TextFieldProps {
  label: string;
  value: string;
  placeholder?: string;
  maxLength: number;
  /** `dial`: a number as it is written somewhere, with dashes and an extension. */
  keyboard?: 'text' | 'tel' | 'dial' | 'decimal';
  /** What a browser may offer to fill in. */
  autoComplete?: 'name' | 'tel' | 'street-address';
  /** A sentence under the box about what to write in it. */
  hint?: string;
  /** What is wrong with what stands in it. */
  fault?: string;
  /** By which a page finds it. */
  partId?: string;
  onChange: (value: string) => void;
}

/** WeChat's keyboards: https://developers.weixin.qq.com/miniprogram/dev/component/input.html */
const WEAPP_TYPES = { text: 'text', tel: 'number', dial: 'text', decimal: 'digit' } as const;
const BROWSER_MODES = { text: 'text', tel: 'tel', dial: 'tel', decimal: 'decimal' } as const;

/** A box for one line, one of several in a form. */
export function TextField(props: TextFieldProps) {
  const { label, value, placeholder, maxLength, keyboard = 'text', hint, fault, partId, onChange } = props;
  const id = useId();
  const described = [...(hint ? [`${id}-hint`] : []), ...(fault ? [`${id}-fault`] : [])];
  const onWeapp = process.env.TARO_ENV === 'weapp';
  return (
    <div className="text-box" id={partId}>
      <label htmlFor={id} className="text-box__label">
        {label}
      </label>
      <input
        id={id}
        className="control text-box__input text-field__input"
        type={onWeapp ? WEAPP_TYPES[keyboard] : 'text'}
        inputMode={BROWSER_MODES[keyboard]}
        autoComplete={props.autoComplete ?? 'off'}
        maxLength={maxLength}
        placeholder={placeholder}
        value={value}
        aria-invalid={fault ? true : undefined}
        aria-describedby={described.join(' ') || undefined}
        onChange={(event: ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
        // A label names no box there.
        {...(onWeapp ? { 'aria-label': label } : {})}
      />
      {hint && (
        <p id={`${id}-hint`} className="text-box__hint">
          {hint}
        </p>
      )}
      <FieldFault words={fault} id={`${id}-fault`} />
    </div>
  );
}
