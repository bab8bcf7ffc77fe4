import { useState } from 'react';
import { openPage } from '../../platform/navigation';
import { CAN_SCAN, scanCode } from '../../platform/scan';
import { Button } from '../../ui/button';
import { scanAnswer } from './scan-answer';
import { type UnderstoodCode, understandCode } from './understand-code';

/** Reads a code on a certificate, a card or a sticker and says what it is worth. Browsers cannot scan and show nothing here. */
export function ScanButton() {
  const [code, setCode] = useState<UnderstoodCode | null>(null);
  if (!CAN_SCAN) return null;
  const scan = async () => {
    setCode(null);
    const scanned = await scanCode();
    if (scanned === null) return;
    const understood = understandCode(scanned, PAGES_ORIGIN);
    setCode(understood);
    await lookUp(understood);
  };
  const answer = code && scanAnswer(code);
  const opens = code?.kind === 'ownPage' ? code.opens : null;
  return (
    <>
      <Button icon="scan" onClick={() => void scan()}>
        扫一扫证书或卡片
      </Button>
      {answer && <p role="status">{answer}</p>}
      {opens && (
        <Button look="quiet" onClick={() => void openPage(opens.page, opens.parameters)}>
          打开这个页面
        </Button>
      )}
    </>
  );
}

async function lookUp(code: UnderstoodCode): Promise<void> {
  if (code.kind === 'certificate') await openPage('certificate', { code: code.code });
  if (code.kind === 'number') await openPage('phoneCheck', { number: code.number });
}
