import { useState } from 'react';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { LinkRow } from '../../ui/link-row';
import { RemoteView } from '../../ui/remote-view';
import { BrandListAge } from './brand-list-age';
import { BrandSearch } from './brand-search';
import { type FoundBrands, useBrands } from './use-brands';
import './brand-list.scss';

/** A screen or two at a time: a mini-program hands every line over to the page at once. */
const A_PAGE = 20;

/** Every brand, each leading to its numbers and its outlets. */
export function BrandList() {
  const [sought, setSought] = useState('');
  const { remote, receivedAt } = useBrands(sought);
  return (
    <>
      <Card>
        <BrandSearch label="按名称找品牌" onSearch={setSought} />
      </Card>
      <RemoteView remote={remote} cards={1}>
        {(brands) => (
          <>
            {receivedAt && <BrandListAge receivedAt={receivedAt} />}
            {brands.length === 0 ? (
              <p role="status">名录里没有叫“{sought}”的品牌，换个叫法试试。</p>
            ) : (
              <Brands key={sought} brands={brands} />
            )}
          </>
        )}
      </RemoteView>
    </>
  );
}

function Brands({ brands }: { brands: FoundBrands }) {
  const [shown, setShown] = useState(A_PAGE);
  return (
    <>
      <Card>
        <ul>
          {brands.slice(0, shown).map(({ id, name, outletCount }) => (
            <li key={id} className="brand-list__brand">
              <LinkRow to="brand" parameters={{ id }} title={name} text={`有效授权网点 ${outletCount} 家`} />
            </li>
          ))}
        </ul>
      </Card>
      {brands.length > shown && (
        <Button look="quiet" icon="down" onClick={() => setShown(shown + A_PAGE)}>
          显示更多
        </Button>
      )}
    </>
  );
}
