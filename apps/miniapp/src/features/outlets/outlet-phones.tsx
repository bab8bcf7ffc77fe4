import type { OutletSummary } from '@jiweibao/shared';
import { PhoneRow } from '../../ui/phone-row';

export function OutletPhones({ phones }: Pick<OutletSummary, 'phones'>) {
  if (phones.length === 0) return <p>名录里没有登记这个网点的电话，可以拨打下面的品牌官方电话。</p>;
  return (
    <ul>
      {phones.map((phone) => (
        <PhoneRow key={phone.number} {...phone} />
      ))}
    </ul>
  );
}
