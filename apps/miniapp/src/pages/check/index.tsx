import { useRef, useState } from 'react';
import { NumbersChecked } from '../../features/phone-check/numbers-checked';
import { takeHandedOverNumbers } from '../../features/phone-check/numbers-handed-over';
import { ScanButton } from '../../features/scan/scan-button';
import { CAN_READ_CLIPBOARD, readCopiedText } from '../../platform/clipboard';
import { usePageHidden, usePageInFront } from '../../platform/page-visits';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { LinkRow } from '../../ui/link-row';
import { Page } from '../../ui/page';
import { TextBox } from '../../ui/text-box';

/** Characters; more than a page of search results has. */
const LONGEST_TEXT = 20_000;

export default function CheckPage() {
  const [text, setText] = useState(() => takeHandedOverNumbers().join('\n'));
  const isReadingOn = useRef(false);

  usePageInFront(() => {
    isReadingOn.current = false;
    const numbers = takeHandedOverNumbers();
    if (numbers.length > 0) setText(numbers.join('\n'));
  });
  // The text is kept for the way to a number's full check and back, and for nothing else.
  usePageHidden(() => {
    if (!isReadingOn.current) setText('');
  });

  const paste = async () => {
    const copied = await readCopiedText();
    if (copied) setText(copied.slice(0, LONGEST_TEXT));
  };
  const readOn = () => {
    isReadingOn.current = true;
  };
  return (
    <Page title="核验" tab="check">
      <Card>
        <TextBox
          label="核验电话号码"
          placeholder="把短信、网页上的文字整段贴进来，也可以直接输入号码"
          value={text}
          maxLength={LONGEST_TEXT}
          hint="文字只留在您的手机上：发去核验的只有里面的电话号码，离开这一页就清除。"
          onChange={setText}
        />
        {CAN_READ_CLIPBOARD && (
          <Button icon="paste" look="primary" onClick={() => void paste()}>
            粘贴
          </Button>
        )}
        {text !== '' && <Button onClick={() => setText('')}>清空</Button>}
        <ScanButton />
      </Card>
      <NumbersChecked text={text} onOpen={readOn} />
      <Card>
        <LinkRow to="numberWarnings" icon="warning-list" title="警示号码" text="监管部门确认冒充官方的号码" />
      </Card>
    </Page>
  );
}
