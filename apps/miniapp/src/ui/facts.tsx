import type { PropsWithChildren } from 'react';
import './facts.scss';

/** Named facts, one under the other. */
export function Facts({ children }: PropsWithChildren) {
  return <dl className="facts">{children}</dl>;
}

/** A fact that is not known is left out by not being rendered; no dash stands for it. */
export function Fact({ name, children }: PropsWithChildren<{ name: string }>) {
  return (
    <div className="facts__fact">
      <dt className="facts__name">{name}</dt>
      <dd className="facts__value">{children}</dd>
    </div>
  );
}
