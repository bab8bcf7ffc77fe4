import type { PropsWithChildren } from 'react';
import { classNames } from './class-names';
import { FieldFault } from './field-fault';
import { Icon } from './icon';
import './tick.scss';

interface TickProps {
  isTicked: boolean;
  onChange: (isTicked: boolean) => void;
  fault?: string;
  /** By which a page finds it. */
  partId?: string;
}

/** A sentence to agree to. Its state is a mark in a box, and told to who does not see it. */
export function Tick({ isTicked, onChange, fault, partId, children }: PropsWithChildren<TickProps>) {
  return (
    <div id={partId}>
      <button
        type="button"
        className="control tick"
        aria-pressed={isTicked}
        onClick={() => onChange(!isTicked)}
      >
        <TickBox isTicked={isTicked} />
        <span>{children}</span>
      </button>
      <FieldFault words={fault} />
    </div>
  );
}

/** The mark alone, for a button that says its state itself. */
export function TickBox({ isTicked }: { isTicked: boolean }) {
  return (
    <span aria-hidden className={classNames('tick__box', isTicked && 'tick__box--ticked')}>
      {isTicked && <Icon name="check" />}
    </span>
  );
}
