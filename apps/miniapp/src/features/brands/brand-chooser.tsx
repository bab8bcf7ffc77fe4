import { useState } from 'react';
import { Choices } from '../../ui/choices';
import { RemoteView } from '../../ui/remote-view';
import { BrandListAge } from './brand-list-age';
import { BrandSearch } from './brand-search';
import { useBrands } from './use-brands';

interface BrandChooserProps {
  label: string;
  chosenId: string | null;
  onChoose: (brandId: string) => void;
}

/** As many as fit on a phone's screen; the others are found by name. */
const SHOWN = 12;

export function BrandChooser({ label, chosenId, onChoose }: BrandChooserProps) {
  const [sought, setSought] = useState('');
  const { remote, receivedAt } = useBrands(sought);
  return (
    <>
      <BrandSearch label={label} onSearch={setSought} />
      <RemoteView remote={remote} compact>
        {(brands) => (
          <>
            <Choices
              label="点选品牌"
              shape="roomy"
              choices={brands.slice(0, SHOWN).map(({ id, name }) => ({ key: id, label: name }))}
              chosen={chosenId}
              onChoose={onChoose}
            />
            {brands.length === 0 && <p role="status">名录里没有叫“{sought}”的品牌，换个叫法试试。</p>}
            {brands.length > SHOWN && <p>还有 {brands.length - SHOWN} 个品牌没有列出，请输入名称查找。</p>}
            {receivedAt && <BrandListAge receivedAt={receivedAt} />}
          </>
        )}
      </RemoteView>
    </>
  );
}
