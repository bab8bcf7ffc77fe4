import { useState } from 'react';
import { getBrand } from '../../features/brands/brand-requests';
import { OfficialPhones } from '../../features/brands/official-phones';
import { categoryNames, useCategories } from '../../features/categories/use-categories';
import { NumberForm } from '../../features/phone-check/number-form';
import { openPage, usePageParameter } from '../../platform/navigation';
import { useRemote } from '../../platform/remote';
import type { ShareCard } from '../../platform/share';
import { Card } from '../../ui/card';
import { Page } from '../../ui/page';
import { RegistryDate } from '../../ui/registry-date';
import { RemoteView } from '../../ui/remote-view';
import { ShareButton } from '../../ui/share-button';
import { NotFound } from '../not-found';
import { BrandHead } from './brand-head';
import { BrandOutlets } from './brand-outlets';

export default function BrandPage() {
  const id = usePageParameter('id') ?? '';
  const brand = useRemote(id || null, () => getBrand(id));
  const categories = useCategories();
  const [number, setNumber] = useState('');
  const card: ShareCard = {
    title: brand.state === 'ready' ? `${brand.value.name}官方服务电话和网点` : '品牌官方服务电话和网点',
    page: 'brand',
    parameters: { id },
  };
  return (
    <Page title="品牌官方售后" share={card}>
      {!id && <NotFound what="这个品牌" />}
      <RemoteView remote={brand} notFound={<NotFound what="这个品牌" />}>
        {(found) => (
          <>
            <BrandHead brand={found} categories={categoryNames(found.categories, categories)} />
            <Card title="官方服务电话">
              <OfficialPhones phones={found.servicePhones} />
            </Card>
            <Card>
              <NumberForm
                label="您手里的号码不在上面？核验一下"
                text={number}
                onChange={setNumber}
                onCheck={(checked) => void openPage('phoneCheck', { number: checked, brandId: id })}
              />
            </Card>
            <ShareButton card={card} />
            <BrandOutlets brand={found} categories={categories} />
            <RegistryDate asOf={found.registryAsOf} />
          </>
        )}
      </RemoteView>
    </Page>
  );
}
