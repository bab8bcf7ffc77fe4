import type { PropsWithChildren } from 'react';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';
import './button.scss';

interface ButtonProps {
  icon?: IconName;
  look?: 'primary' | 'secondary' | 'quiet';
  submit?: boolean;
  disabled?: boolean;
  /** Says more than the words on it where those are only understood from what is around. */
  label?: string;
  /** For a button that shows and hides a part of the page. */
  expanded?: boolean;
  /** For a button that is one of several choices. */
  pressed?: boolean;
  onClick?: () => void;
}

export function Button({
  icon,
  look = 'secondary',
  submit = false,
  ...rest
}: PropsWithChildren<ButtonProps>) {
  return (
    <button
      type={submit ? 'submit' : 'button'}
      className={buttonClass(look)}
      aria-label={rest.label}
      aria-expanded={rest.expanded}
      aria-pressed={rest.pressed}
      disabled={rest.disabled}
      onClick={rest.onClick}
    >
      {icon && <Icon name={icon} />}
      <span className="button__words">{rest.children}</span>
    </button>
  );
}

/** For links that look like buttons. */
export function buttonClass(look: NonNullable<ButtonProps['look']>): string {
  return classNames('control', 'button', `button--${look}`);
}
