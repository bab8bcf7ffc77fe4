import type { OutletReply } from '@jiweibao/shared';
import { mapAddressOf } from '../../platform/place';
import { buttonClass } from '../../ui/button';
import { Card } from '../../ui/card';
import { Fact, Facts } from '../../ui/facts';
import { Icon } from '../../ui/icon';
import { AuthorizationLine } from './authorization-line';
import { PlaceButton } from './place-button';
import { wholeAddress } from './whole-address';
import './outlet-head.scss';

interface OutletHeadProps {
  outlet: OutletReply;
  categories: string;
}

/** What the outlet is and how to get there. */
export function OutletHead({ outlet, categories }: OutletHeadProps) {
  const place = { ...outlet, address: wholeAddress(outlet) };
  const mapAddress = mapAddressOf(place);
  return (
    <Card>
      <h2 className="outlet-head__name">{outlet.name}</h2>
      <AuthorizationLine authorization={outlet.authorization} />
      <Facts>
        <Fact name="地址">{place.address}</Fact>
        {categories && <Fact name="维修品类">{categories}</Fact>}
        {outlet.services && <Fact name="服务项目">{outlet.services}</Fact>}
        {outlet.hours && <Fact name="营业时间">{outlet.hours}</Fact>}
        {outlet.tradeIn !== null && <Fact name="以旧换新">{outlet.tradeIn ? '参加' : '不参加'}</Fact>}
        {outlet.licenceCode && (
          <Fact name="统一社会信用代码" stacked>
            {outlet.licenceCode}
          </Fact>
        )}
      </Facts>
      <div className="outlet-head__actions">
        <PlaceButton place={place} />
        {mapAddress && (
          <a href={mapAddress} className={buttonClass('secondary')}>
            <Icon name="navigate" />
            <span className="button__words">在手机地图里打开</span>
          </a>
        )}
      </div>
    </Card>
  );
}
