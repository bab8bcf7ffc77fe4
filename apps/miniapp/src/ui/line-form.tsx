import { type ChangeEvent, type FormEvent, type ReactNode, useId } from 'react';
import { Button } from './button';
import type { IconName } from './icon';
import './line-form.scss';

interface LineFormProps {
  /** What is asked for; shown unless it is `quietLabel`. */
  label: string;
  quietLabel?: boolean;
  value: string;
  placeholder: string;
  action: string;
  actionIcon?: IconName;
  /** Which keyboard a phone offers; both allow everything to be pasted. */
  keyboard?: 'search' | 'tel';
  maxLength: number;
  /** A sentence under the box about what is wrong with what stands in it. */
  fault?: string | null;
  /** Further buttons under the box. */
  extras?: ReactNode;
  onChange: (value: string) => void;
  onSubmit: () => void;
}

/** One line and one button: the search box, the box for a number. */
export function LineForm(props: LineFormProps) {
  const id = useId();
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    props.onSubmit();
  };
  return (
    <form className="line-form" onSubmit={submit}>
      <label htmlFor={id} className={props.quietLabel ? 'visually-hidden' : 'line-form__label'}>
        {props.label}
      </label>
      <div className="line-form__line">
        <input
          id={id}
          className="control line-form__input"
          type="text"
          inputMode={props.keyboard ?? 'search'}
          enterKeyHint="search"
          autoComplete="off"
          maxLength={props.maxLength}
          placeholder={props.placeholder}
          value={props.value}
          aria-invalid={props.fault ? true : undefined}
          aria-describedby={props.fault ? `${id}-fault` : undefined}
          onChange={(event: ChangeEvent<HTMLInputElement>) => props.onChange(event.target.value)}
          {...(process.env.TARO_ENV === 'weapp' ? weappInput(props.label, () => props.onSubmit()) : {})}
        />
        <Button look="primary" icon={props.actionIcon} submit>
          {props.action}
        </Button>
      </div>
      {props.fault && (
        <p id={`${id}-fault`} role="alert" className="line-form__fault">
          {props.fault}
        </p>
      )}
      {props.extras}
    </form>
  );
}

/**
 * In a mini-program the keyboard's own key is not a form's submit; plugin-html hands it over as a key press. A label there names
 * no box: https://developers.weixin.qq.com/miniprogram/dev/component/label.html
 */
function weappInput(label: string, onConfirm: () => void): Record<string, unknown> {
  return { 'aria-label': label, 'confirm-type': 'search', onKeyPress: onConfirm };
}
