import type { PropsWithChildren } from 'react';
import { classNames } from './class-names';
import './facts.scss';

/** Named facts, one under the other. */
export function Facts({ children }: PropsWithChildren) {
  return <dl className="facts">{children}</dl>;
}

interface FactProps {
  name: string;
  /** For a value that must not be broken, under its name. */
  stacked?: boolean;
}

/** A fact that is not known is left out by not being rendered; no dash stands for it. */
export function Fact({ name, children, stacked = false }: PropsWithChildren<FactProps>) {
  return (
    <div className={classNames('facts__fact', stacked && 'facts__fact--stacked')}>
      <dt className="facts__name">{name}</dt>
      <dd className="facts__value">{children}</dd>
    </div>
  );
}
