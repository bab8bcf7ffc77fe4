import type { BrandReference } from '@jiweibao/shared';
import { useState } from 'react';
import { BrandChooser } from '../../features/brands/brand-chooser';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';

interface BrandMeantProps {
  /** The brand whose numbers are shown already. */
  brand: BrandReference | null;
  onChoose: (brandId: string) => void;
}

/** Lets the person say which brand they mean: at once where none is known, on a tap where one is. */
export function BrandMeant({ brand, onChoose }: BrandMeantProps) {
  const [isOpen, setOpen] = useState(brand === null);
  if (!isOpen) {
    return (
      <Button expanded={false} onClick={() => setOpen(true)}>
        我要找的是别的品牌
      </Button>
    );
  }
  return (
    <Card>
      <BrandChooser label="您要找的是哪个品牌？" chosenId={brand ? brand.id : null} onChoose={onChoose} />
    </Card>
  );
}
