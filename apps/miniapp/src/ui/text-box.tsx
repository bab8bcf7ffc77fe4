import { type ChangeEvent, useId } from 'react';
import './text-box.scss';

interface TextBoxProps {
  label: string;
  value: string;
  placeholder: string;
  maxLength: number;
  /** A sentence under the box about what to write in it, or what not. */
  hint?: string;
  onChange: (value: string) => void;
}

/** A box for several lines. */
export function TextBox({ label, value, placeholder, maxLength, hint, onChange }: TextBoxProps) {
  const id = useId();
  const change = (event: ChangeEvent<HTMLTextAreaElement>) => onChange(event.target.value);
  return (
    <div className="text-box">
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
        aria-describedby={hint ? `${id}-hint` : undefined}
        {...(process.env.TARO_ENV === 'weapp' ? weappBox(label, change) : { onChange: change })}
      />
      {hint && (
        <p id={`${id}-hint`} className="text-box__hint">
          {hint}
        </p>
      )}
    </div>
  );
}

/** A mini-program's box tells of every letter by "input", which plugin-html maps for one-line boxes only; its label names no box. */
function weappBox(label: string, change: (event: ChangeEvent<HTMLTextAreaElement>) => void): object {
  return { 'aria-label': label, onInput: change };
}
