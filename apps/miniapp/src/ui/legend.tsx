import type { PropsWithChildren } from 'react';

/** Names a group of choices. WeChat shows nothing for a `legend`, which plugin-html does not know. */
export function Legend({ className, children }: PropsWithChildren<{ className: string }>) {
  if (process.env.TARO_ENV === 'weapp') return <p className={className}>{children}</p>;
  return <legend className={className}>{children}</legend>;
}
