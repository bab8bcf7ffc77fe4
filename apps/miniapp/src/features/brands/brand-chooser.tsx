import { useState } from 'react';
import { useRemote } from '../../platform/remote';
import { Choices } from '../../ui/choices';
import { LineForm } from '../../ui/line-form';
import { RemoteView } from '../../ui/remote-view';
import { listBrands } from './brand-requests';

interface BrandChooserProps {
  label: string;
  chosenId: string | null;
  onChoose: (brandId: string) => void;
}

/** As many as fit on a phone's screen; the others are found by name. */
const SHOWN = 12;
const LONGEST_NAME = 40;

export function BrandChooser({ label, chosenId, onChoose }: BrandChooserProps) {
  const [typed, setTyped] = useState('');
  const [sought, setSought] = useState('');
  const brands = useRemote(sought, () => listBrands(sought));
  return (
    <>
      <LineForm
        label={label}
        value={typed}
        placeholder="品牌名称或拼音"
        action="找品牌"
        maxLength={LONGEST_NAME}
        onChange={setTyped}
        onSubmit={() => setSought(typed.trim())}
      />
      <RemoteView remote={brands} compact>
        {({ items }) => (
          <>
            <Choices
              label="点选品牌"
              roomy
              choices={items.slice(0, SHOWN).map(({ id, name }) => ({ key: id, label: name }))}
              chosen={chosenId}
              onChoose={onChoose}
            />
            {items.length === 0 && <p role="status">名录里没有叫“{sought}”的品牌，换个叫法试试。</p>}
            {items.length > SHOWN && <p>还有 {items.length - SHOWN} 个品牌没有列出，请输入名称查找。</p>}
          </>
        )}
      </RemoteView>
    </>
  );
}
