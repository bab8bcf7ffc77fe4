import type { OutletPhone } from '../../platform/api/replies';
import { PhoneRow } from '../../ui/phone-row';

export function OutletPhones({ phones }: { phones: OutletPhone[] }) {
  if (phones.length === 0) return <p>名录里没有登记这个网点的电话,可以拨打下面的品牌官方电话。</p>;
  return (
    <ul>
      {phones.map((phone) => (
        <PhoneRow key={phone.number} {...phone} />
      ))}
    </ul>
  );
}
