import type { ReactNode } from 'react';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { type CaseDoor, closeFiling, useOpenedFiling } from './case-door';
import { QueryCodeForm } from './query-code-form';

/** What takes the token of a code away. */
const WHAT_CLOSES = process.env.TARO_ENV === 'weapp' ? '关掉小程序' : '关掉网页';

interface BehindDoorProps {
  door: CaseDoor;
  children: ReactNode;
}

/** By the code: the form that opens a filing, or what is inside of the one that is open. Who logs in with WeChat walks in. */
export function BehindDoor({ door, children }: BehindDoorProps) {
  const filing = useOpenedFiling();
  if (door === 'login') return <>{children}</>;
  if (filing === null || filing.isOver) return <QueryCodeForm over={filing?.number ?? null} />;
  return (
    <>
      {children}
      <Card>
        <p>
          现在看的是收件编号 {filing.number} 那一次提交的。{WHAT_CLOSES}，或者过两小时，要重新输入查询码。
        </p>
        <Button onClick={closeFiling}>不看了，退出查询</Button>
      </Card>
    </>
  );
}
