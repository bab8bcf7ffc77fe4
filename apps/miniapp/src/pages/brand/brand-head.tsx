import type { BrandReply } from '@jiweibao/shared';
import { Card } from '../../ui/card';
import { Fact, Facts } from '../../ui/facts';
import './brand-head.scss';

interface BrandHeadProps {
  brand: BrandReply;
  categories: string;
}

export function BrandHead({ brand, categories }: BrandHeadProps) {
  return (
    <Card>
      <h2 className="brand-head__name">{brand.name}</h2>
      <Facts>
        {brand.aliases.length > 0 && <Fact name="也叫">{brand.aliases.join('、')}</Fact>}
        {categories && <Fact name="品类">{categories}</Fact>}
        {brand.generalAgentName && <Fact name="售后总代理">{brand.generalAgentName}</Fact>}
      </Facts>
    </Card>
  );
}
