import type { PhoneCheckReply } from '@jiweibao/shared';
import { dateInWords } from '../../ui/dates';
import { Fact, Facts } from '../../ui/facts';

/** Why a bureau warned about a number, where it published that and when. */
export function WarningFacts({ warning }: { warning: NonNullable<PhoneCheckReply['warning']> }) {
  return (
    <Facts>
      <Fact name="警示原因">{warning.reason}</Fact>
      {warning.impersonatedBrand && <Fact name="冒充品牌">{warning.impersonatedBrand.name}</Fact>}
      <Fact name="发布来源">{warning.source}</Fact>
      <Fact name="发布日期">{dateInWords(warning.publishedOn)}</Fact>
    </Facts>
  );
}
