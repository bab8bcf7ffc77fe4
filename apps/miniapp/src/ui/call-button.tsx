import { CallLink } from '../platform/call-link';
import { buttonClass } from './button';
import { Icon } from './icon';

interface CallButtonProps {
  number: string;
  /** The number as people read it. */
  display: string;
  look?: 'primary' | 'secondary';
  /** What is on it; it names the number itself where it is not just the act. */
  children: string;
}

export function CallButton({ number, display, look = 'primary', children }: CallButtonProps) {
  return (
    <CallLink
      number={number}
      label={children.includes(display) ? undefined : `${children} ${display}`}
      className={buttonClass(look)}
    >
      <Icon name="phone" />
      <span className="button__words">{children}</span>
    </CallLink>
  );
}
