import type { OutletSummary } from '@jiweibao/shared';
import { PageLink } from '../../platform/page-link';
import { CallButton } from '../../ui/call-button';
import { Icon } from '../../ui/icon';
import { AuthorizationLine } from './authorization-line';
import { distanceInWords } from './distance';
import { PlaceButton } from './place-button';
import { wholeAddress } from './whole-address';
import './outlet-card.scss';

interface OutletCardProps {
  outlet: OutletSummary;
  /** `冰箱、空调` */
  categories: string;
}

/** An outlet in a list: enough to choose it, call it and go there. */
export function OutletCard({ outlet, categories }: OutletCardProps) {
  const { phones, warnedPhones } = outlet;
  const [firstPhone, ...otherPhones] = phones.filter(({ number }) => !warnedPhones.includes(number));
  const address = wholeAddress(outlet);
  const brands = outlet.brands.map(({ name }) => name).join('、');
  return (
    <li className="outlet-card">
      <PageLink to="outlet" parameters={{ id: outlet.id }} className="outlet-card__link">
        <h2 className="outlet-card__name">{outlet.name}</h2>
        <Icon name="forward" />
      </PageLink>
      <AuthorizationLine authorization={outlet.authorization} />
      {(brands || categories) && (
        <p>
          {brands}
          {brands && categories && ' · '}
          {categories}
        </p>
      )}
      <p className="outlet-card__line">
        <Icon name="place" />
        <span>
          {address}
          {outlet.distanceMeters !== null && (
            <span className="outlet-card__distance"> {distanceInWords(outlet.distanceMeters)}</span>
          )}
        </span>
      </p>
      {firstPhone && (
        <p className="outlet-card__line">
          <Icon name="phone" />
          <span>
            {firstPhone.display}
            {otherPhones.length > 0 && `（另有 ${otherPhones.length} 个电话）`}
          </span>
        </p>
      )}
      {warnedPhones.length > 0 && (
        <p className="outlet-card__line">
          <Icon name="warned" />
          <span>登记的电话里有监管部门警示的号码，打电话前请先看网点详情。</span>
        </p>
      )}
      <div className="outlet-card__actions">
        <PlaceButton place={{ ...outlet, address }} />
        {firstPhone && (
          <CallButton number={firstPhone.number} display={firstPhone.display}>
            拨打
          </CallButton>
        )}
      </div>
    </li>
  );
}
