import Taro from '@tarojs/taro';
import { type PropsWithChildren, useState } from 'react';

interface CallLinkProps {
  /** Digits only; an extension is dialled by the person once connected. */
  number: string;
  /** Where the words on it do not name the number. */
  label?: string;
  className: string;
}

/** Dials a number after the phone's own confirmation. */
export function CallLink(props: PropsWithChildren<CallLinkProps>) {
  if (process.env.TARO_ENV === 'weapp') return <CallButtonOfWeapp {...props} />;
  const { number, label, className, children } = props;
  return (
    <a href={`tel:${number}`} aria-label={label} className={className}>
      {children}
    </a>
  );
}

function CallButtonOfWeapp({ number, label, className, children }: PropsWithChildren<CallLinkProps>) {
  const [hasFailed, setFailed] = useState(false);
  const call = async () => setFailed(!(await callNumber(number)));
  return (
    <>
      <button type="button" aria-label={label} className={className} onClick={() => void call()}>
        {children}
      </button>
      {hasFailed && <p role="status">没有拨出去，请用手机的电话拨 {number}。</p>}
    </>
  );
}

/** False when WeChat could not dial. A person's "cancel" it reports as a failure too; there is nothing to tell them about it. */
async function callNumber(number: string): Promise<boolean> {
  try {
    await Taro.makePhoneCall({ phoneNumber: number });
    return true;
  } catch (failure) {
    return /cancel/.test((failure as { errMsg?: string } | null)?.errMsg ?? '');
  }
}
