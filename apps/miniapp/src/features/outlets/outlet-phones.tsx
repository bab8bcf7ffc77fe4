import type { OutletSummary } from '@jiweibao/shared';
import { PhoneRow } from '../../ui/phone-row';
import { WarnedPhoneRow } from './warned-phone-row';

/** A number that a bureau warns about is shown as such, without a way to call it. */
export function OutletPhones({ phones, warnedPhones }: Pick<OutletSummary, 'phones' | 'warnedPhones'>) {
  if (phones.length === 0) return <p>名录里没有登记这个网点的电话，可以拨打下面的品牌官方电话。</p>;
  return (
    <ul>
      {phones.map((phone) =>
        warnedPhones.includes(phone.number) ? (
          <WarnedPhoneRow key={phone.number} {...phone} />
        ) : (
          <PhoneRow key={phone.number} {...phone} />
        ),
      )}
    </ul>
  );
}
