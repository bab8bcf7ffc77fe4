import type { OfficialPhone } from '@jiweibao/shared';
import { SERVICE_PHONE_PURPOSE_LABELS } from '@jiweibao/shared';
import { dateInWords } from '../../ui/dates';
import { Fact, Facts } from '../../ui/facts';
import { PhoneRow } from '../../ui/phone-row';

/** A brand's own numbers in force today, each with where it comes from and when that was last confirmed. */
export function OfficialPhones({ phones }: { phones: OfficialPhone[] }) {
  if (phones.length === 0) return <p>名录里还没有这个品牌的官方服务电话。</p>;
  return (
    <ul>
      {phones.map((phone) => (
        <PhoneRow
          key={`${phone.number} ${phone.purpose}`}
          number={phone.number}
          display={phone.display}
          extension={phone.extension}
          purpose={SERVICE_PHONE_PURPOSE_LABELS[phone.purpose]}
        >
          <Facts>
            {phone.hours && <Fact name="接听时间">{phone.hours}</Fact>}
            <Fact name="来源">{phone.source}</Fact>
            {phone.lastConfirmedOn && <Fact name="最近确认">{dateInWords(phone.lastConfirmedOn)}</Fact>}
            {phone.validTo && <Fact name="有效期至">{dateInWords(phone.validTo)}</Fact>}
          </Facts>
        </PhoneRow>
      ))}
    </ul>
  );
}
