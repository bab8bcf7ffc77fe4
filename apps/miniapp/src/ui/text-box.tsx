import { type ChangeEvent, useId } from 'react';
import { FieldFault } from './field-fault';
import './text-box.scss';

interface TextBoxProps {
  label: string;
  value: string;
  placeholder: string;
  maxLength: number;
  /** A sentence under the box about what to write in it, or what not. */
  hint?: string;
  /** What is wrong with what stands in it. */
  fault?: string;
  /** By which a page finds it. */
  partId?: string;
  onChange: (value: string) => void;
}

/** A box for several lines. */
export function TextBox(props: TextBoxProps) {
  const { label, value, placeholder, maxLength, hint, fault, partId, onChange } = props;
  const id = useId();
  const described = [...(hint ? [`${id}-hint`] : []), ...(fault ? [`${id}-fault`] : [])];
  const change = (event: ChangeEvent<HTMLTextAreaElement>) => onChange(event.target.value);
  return (
    <div className="text-box" id={partId}>
      <label htmlFor={id} className="text-box__label">
        {label}
      </label>
      <textarea
        id={id}
        className="control text-box__input"
        autoComplete="off"
        maxLength={maxLength}
        placeholder={placeholder}
        value={value}
        aria-invalid={fault ? true : undefined}
        aria-describedby={described.join(' ') || undefined}
        {...(process.env.TARO_ENV === 'weapp' ? weappBox(label, change) : { onChange: change })}
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

/** A mini-program's box tells of every letter by "input", which plugin-html maps for one-line boxes only; its label names no box. */
function weappBox(label: string, change: (event: ChangeEvent<HTMLTextAreaElement>) => void): object {
  return { 'aria-label': label, onInput: change };
}
