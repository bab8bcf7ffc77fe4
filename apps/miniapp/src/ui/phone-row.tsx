import type { PropsWithChildren } from 'react';
import { CallButton } from './call-button';
import { CopyButton } from './copy-button';
import './phone-row.scss';

interface PhoneRowProps {
  number: string;
  display: string;
  extension: string | null;
  /** What the number is for, above it. */
  purpose?: string;
}

/** A number to read, call and copy, with what is known about it below. */
export function PhoneRow({
  number,
  display,
  extension,
  purpose,
  children,
}: PropsWithChildren<PhoneRowProps>) {
  return (
    <li className="phone-row">
      <div className="phone-row__head">
        <div className="phone-row__number">
          {purpose && <span className="phone-row__purpose">{purpose}</span>}
          <span className="phone-row__digits">{display}</span>
          {extension && <span className="phone-row__extension">接通后拨分机 {extension}</span>}
        </div>
        <div className="phone-row__call">
          <CallButton number={number} display={display}>
            拨打
          </CallButton>
        </div>
      </div>
      {children}
      <div className="phone-row__foot">
        <CopyButton text={display} what={`号码 ${display}`} />
      </div>
    </li>
  );
}
