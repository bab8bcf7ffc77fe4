import Taro from '@tarojs/taro';
import type { PropsWithChildren } from 'react';

interface CallLinkProps {
  /** Digits only; an extension is dialled by the person once connected. */
  number: string;
  /** Where the words on it do not name the number. */
  label?: string;
  className: string;
}

/** Dials a number after the phone's own confirmation. */
export function CallLink({ number, label, className, children }: PropsWithChildren<CallLinkProps>) {
  if (process.env.TARO_ENV === 'weapp') {
    return (
      <button type="button" aria-label={label} className={className} onClick={() => callNumber(number)}>
        {children}
      </button>
    );
  }
  return (
    <a href={`tel:${number}`} aria-label={label} className={className}>
      {children}
    </a>
  );
}

function callNumber(number: string): void {
  // WeChat reports a person's "cancel" as a failure; there is nothing to tell them about it.
  Taro.makePhoneCall({ phoneNumber: number, fail: () => undefined });
}
