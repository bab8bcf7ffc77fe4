import { useState } from 'react';
import { openPage } from '../../platform/navigation';
import { CAN_SCAN, scanCode } from '../../platform/scan';
import { Button } from '../../ui/button';
import { numberInCode } from './number-in-code';

/** Reads a code on a card or a sticker and checks the number in it. Browsers cannot scan and show nothing here. */
export function ScanButton() {
  const [isWithoutNumber, setWithoutNumber] = useState(false);
  if (!CAN_SCAN) return null;
  const scan = async () => {
    const text = await scanCode();
    if (text === null) return;
    const number = numberInCode(text);
    setWithoutNumber(number === null);
    if (number) await openPage('phoneCheck', { number });
  };
  return (
    <>
      <Button icon="scan" onClick={() => void scan()}>
        扫一扫卡片上的码
      </Button>
      {isWithoutNumber && (
        <p role="status">这个码里没有电话号码，不能证明对方是官方。请核验它旁边写的号码。</p>
      )}
    </>
  );
}
