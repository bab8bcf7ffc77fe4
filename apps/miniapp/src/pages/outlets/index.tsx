import { useState } from 'react';
import { categoryNames, useCategories } from '../../features/categories/use-categories';
import { OutletResults } from '../../features/outlets/outlet-results';
import { useOutletSearch } from '../../features/outlets/use-outlet-search';
import { NearestLine } from '../../features/search/nearest-line';
import { SearchBox } from '../../features/search/search-box';
import { UnderstoodLine } from '../../features/search/understood-line';
import { useNearest } from '../../features/search/use-nearest';
import { replaceAddress, usePageParameter } from '../../platform/navigation';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { LinkRow } from '../../ui/link-row';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { RegistryDate } from '../../ui/registry-date';
import { OutletFilters } from './outlet-filters';

export default function OutletsPage() {
  const [search, setSearch] = useState({
    q: usePageParameter('q') ?? '',
    category: usePageParameter('category'),
    divisionCode: usePageParameter('divisionCode'),
  });
  const [text, setText] = useState(search.q);
  const categories = useCategories();
  const nearest = useNearest();
  const paged = useOutletSearch({
    text: search.q,
    brandId: null,
    category: search.category,
    divisionCode: search.divisionCode,
    point: nearest.point,
  });
  const [firstPage] = paged.pages;
  const understood = firstPage?.understood;

  const change = (changed: Partial<typeof search>) => {
    const next = { ...search, ...changed };
    setSearch(next);
    replaceAddress('outlets', next);
  };
  const clearFilters = () => change({ category: null, divisionCode: null });

  return (
    <Page title="官方售后网点" share={{ title: '查官方售后网点', page: 'outlets', parameters: search }}>
      <SearchBox text={text} onChange={setText} onSearch={() => change({ q: text.trim() })} quietLabel />
      <OutletFilters
        categories={categories}
        category={search.category}
        divisionCode={search.divisionCode}
        onChange={change}
        nearest={nearest}
      />
      <NearestLine nearest={nearest} />
      {understood && <UnderstoodLine understood={understood} />}
      {understood?.brandId && (
        <Card>
          <LinkRow
            to="brand"
            parameters={{ id: understood.brandId }}
            icon="official"
            title={`${understood.brandName}官方服务电话`}
            text="先打官方电话，最不容易上当"
          />
        </Card>
      )}
      {understood?.phone && (
        <Card>
          <LinkRow
            to="phoneCheck"
            parameters={{ number: understood.phone }}
            icon="phone"
            title="核验这个号码"
            text="看它是不是官方登记的"
          />
        </Card>
      )}
      <OutletResults
        paged={paged}
        ownPoint={nearest.point}
        nameCategories={(codes) => categoryNames(codes, categories)}
        empty={
          <Notice
            drawing="nothing-found"
            title="没有找到网点"
            actions={<Button onClick={clearFilters}>不限品类和地区</Button>}
          >
            换个说法，或者放宽品类和地区再查。
          </Notice>
        }
      />
      {firstPage && <RegistryDate asOf={firstPage.registryAsOf} />}
    </Page>
  );
}
