import { BrandList } from '../../features/brands/brand-list';
import type { ShareCard } from '../../platform/share';
import { Page } from '../../ui/page';

const CARD: ShareCard = { title: '各品牌的官方服务电话和网点', page: 'brands' };

export default function BrandsPage() {
  return (
    <Page title="品牌名单" share={CARD}>
      <BrandList />
    </Page>
  );
}
