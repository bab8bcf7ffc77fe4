import type { PropsWithChildren, ReactNode } from 'react';
import { classNames } from './class-names';
import './notice.scss';

export type Drawing =
  | 'certificate-unknown'
  | 'no-numbers'
  | 'no-warnings'
  | 'nothing-found'
  | 'offline'
  | 'unreachable';

interface NoticeProps {
  /** Null inside a card that has more to show. */
  drawing: Drawing | null;
  title: string;
  /** Read out at once: something that was asked for did not come. */
  urgent?: boolean;
  /** What the person can do now. */
  actions?: ReactNode;
}

/** Stands where content would be: nothing found, no network, no service. */
export function Notice({
  drawing,
  title,
  urgent = false,
  actions,
  children,
}: PropsWithChildren<NoticeProps>) {
  return (
    <div
      className={classNames('notice', !drawing && 'notice--compact')}
      role={urgent ? 'alert' : 'status'}
      aria-live={urgent ? 'assertive' : 'polite'}
    >
      {drawing && (
        <div aria-hidden className={classNames('notice__drawing', `notice__drawing--${drawing}`)} />
      )}
      <h2 className="notice__title">{title}</h2>
      {children && <p className="notice__text">{children}</p>}
      {actions && <div className="notice__actions">{actions}</div>}
    </div>
  );
}
