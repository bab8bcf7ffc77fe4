import { CallLink } from '../platform/call-link';
import { buttonClass } from './button';
import { Icon } from './icon';

interface CallButtonProps {
  number: string;
  /** The number as people read it. */
  display: string;
  look?: 'primary' | 'secondary';
  children: string;
}

export function CallButton({ number, display, look = 'primary', children }: CallButtonProps) {
  return (
    <CallLink number={number} label={`拨打 ${display}`} className={buttonClass(look)}>
      <Icon name="phone" />
      <span className="button__words">{children}</span>
    </CallLink>
  );
}
