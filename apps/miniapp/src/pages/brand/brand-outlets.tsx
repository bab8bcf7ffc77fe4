import type { BrandReply } from '@jiweibao/shared';
import { useState } from 'react';
import type { CategoryListReply } from '../../features/categories/category-requests';
import { categoryNames } from '../../features/categories/use-categories';
import { OutletList } from '../../features/outlets/outlet-list';
import { useOutletSearch } from '../../features/outlets/use-outlet-search';
import { NearestLine } from '../../features/search/nearest-line';
import { useNearest } from '../../features/search/use-nearest';
import type { Remote } from '../../platform/remote';
import { Notice } from '../../ui/notice';
import { OutletFilters } from '../outlets/outlet-filters';
import './brand-outlets.scss';

interface BrandOutletsProps {
  brand: BrandReply;
  categories: Remote<CategoryListReply>;
}

/** The brand's outlets, with the same filters as the search's. */
export function BrandOutlets({ brand, categories }: BrandOutletsProps) {
  const [filters, setFilters] = useState<{ category: string | null; divisionCode: string | null }>({
    category: null,
    divisionCode: null,
  });
  const nearest = useNearest();
  const paged = useOutletSearch({ text: '', brandId: brand.id, ...filters, point: nearest.point });
  return (
    <>
      <h2 className="brand-outlets__title">授权网点（有效授权 {brand.outletCount} 家）</h2>
      <OutletFilters
        categories={categories}
        {...filters}
        onChange={(changed) => setFilters({ ...filters, ...changed })}
        nearest={nearest}
      />
      <NearestLine nearest={nearest} />
      <OutletList
        paged={paged}
        nameCategories={(codes) => categoryNames(codes, categories)}
        empty={
          <Notice drawing="nothing-found" title="这里没有它的网点">
            放宽品类和地区再看，或者拨打上面的官方电话询问。
          </Notice>
        }
      />
    </>
  );
}
