import type { PhoneCheck } from '@jiweibao/shared';
import { useMemo } from 'react';
import { useRemote } from '../../platform/remote';
import { Card } from '../../ui/card';
import { Notice } from '../../ui/notice';
import { RegistryDate } from '../../ui/registry-date';
import { RemoteView } from '../../ui/remote-view';
import { CheckedNumberCard } from './checked-number-card';
import { keyOf, numbersIn } from './found-numbers';
import { checkPhones } from './phone-check-requests';
import { verdictSummary } from './verdict-summary';
import { WithoutAreaCode } from './without-area-code';

/** More numbers than anybody reads through; the rest is named, not checked. */
const MOST_NUMBERS = 100;

interface NumbersCheckedProps {
  text: string;
  /** The full check of one of the numbers is opened. */
  onOpen: () => void;
}

/** Every number of a text with its verdict, the worst first. The text itself stays here. */
export function NumbersChecked({ text, onOpen }: NumbersCheckedProps) {
  const { numbers, withoutAreaCode, mayHoldMore } = useMemo(() => numbersIn(text), [text]);
  const asked = numbers.slice(0, MOST_NUMBERS);
  const keys = asked.map(({ key }) => key);
  const checked = useRemote(keys.length > 0 ? keys.join(',') : null, () => checkPhones(keys));
  if (text.trim() === '') return null;
  return (
    <>
      {numbers.length === 0 && withoutAreaCode.length === 0 && (
        <Notice drawing="no-numbers" title="没有认出电话号码">
          请把带号码的整段文字贴进来，或者直接输入号码。日期、价格、订单号、身份证号不算电话号码。
        </Notice>
      )}
      <RemoteView remote={checked} cards={Math.min(keys.length, 3)}>
        {({ checks, registryAsOf }) => (
          <>
            <Card>
              <p role="status">{verdictSummary(checks.map(({ verdict }) => verdict))}</p>
              {numbers.length > MOST_NUMBERS && <p>号码太多，只核验了前 {MOST_NUMBERS} 个。</p>}
              {mayHoldMore && <p>只核验了上面列出的号码；文字里可能还有别的号码，请单独输入再核。</p>}
            </Card>
            {checks.map((check) => (
              <CheckedNumberCard
                key={keyOfCheck(check)}
                check={check}
                context={contextOf(check)}
                onOpen={onOpen}
              />
            ))}
            <RegistryDate asOf={registryAsOf} />
          </>
        )}
      </RemoteView>
      {withoutAreaCode.length > 0 && <WithoutAreaCode contexts={withoutAreaCode} />}
    </>
  );

  function contextOf(check: PhoneCheck) {
    return asked.find(({ key }) => key === keyOfCheck(check))?.context ?? null;
  }
}

function keyOfCheck({ number, extension }: PhoneCheck): string {
  return keyOf({ digits: number, extension });
}
