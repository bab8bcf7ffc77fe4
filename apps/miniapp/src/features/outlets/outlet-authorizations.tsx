import type { OutletReply } from '@jiweibao/shared';
import { PageLink } from '../../platform/page-link';
import { periodInWords } from '../../ui/dates';
import { Icon } from '../../ui/icon';
import { AuthorizationMark } from '../../ui/mark';
import './outlet-authorizations.scss';

interface OutletAuthorizationsProps {
  authorizations: OutletReply['authorizations'];
  nameCategories: (codes: string[]) => string;
}

/** Every brand that authorized the outlet, also those whose time is over, so that nobody is led to think it still holds. */
export function OutletAuthorizations({ authorizations, nameCategories }: OutletAuthorizationsProps) {
  return (
    <ul>
      {authorizations.map(({ brand, categories, status, validFrom, validTo }) => (
        <li key={`${brand.id} ${validFrom} ${categories.join()}`} className="outlet-authorization">
          <PageLink to="brand" parameters={{ id: brand.id }} className="outlet-authorization__brand">
            <span>{brand.name}</span>
            <Icon name="forward" />
          </PageLink>
          <AuthorizationMark status={status} />
          <span className="outlet-authorization__scope">
            {[nameCategories(categories), periodInWords(validFrom, validTo)].filter(Boolean).join('，')}
          </span>
        </li>
      ))}
    </ul>
  );
}
