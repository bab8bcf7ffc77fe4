import { useState } from 'react';
import { CategoryGrid } from '../../features/categories/category-grid';
import { useCategories } from '../../features/categories/use-categories';
import { NumberForm } from '../../features/phone-check/number-form';
import { LastLookups } from '../../features/recents/last-lookups';
import { ScanButton } from '../../features/scan/scan-button';
import { SearchBox } from '../../features/search/search-box';
import { openPage } from '../../platform/navigation';
import { service } from '../../service';
import { Card } from '../../ui/card';
import { ElderOffer } from '../../ui/elder-offer';
import { LinkRow } from '../../ui/link-row';
import { Page } from '../../ui/page';
import { RegistryDate } from '../../ui/registry-date';
import { HomeFooter } from './home-footer';
import { HomeHead } from './home-head';
import './index.scss';

export default function HomePage() {
  const [text, setText] = useState('');
  const [number, setNumber] = useState('');
  const categories = useCategories();
  return (
    <Page title={service.name} bare tab="home">
      <HomeHead>
        <SearchBox
          text={text}
          onChange={setText}
          onSearch={() => void openPage('outlets', { q: text.trim() })}
        />
      </HomeHead>
      <div className="home">
        <ElderOffer />
        <Card title="按品类查网点">
          <CategoryGrid categories={categories} />
        </Card>
        <Card>
          <NumberForm
            label="核验电话号码"
            text={number}
            onChange={setNumber}
            onCheck={(checked) => void openPage('phoneCheck', { number: checked })}
          />
          <p className="home__hint">看看维修电话是不是品牌官方登记的号码。</p>
          <ScanButton />
        </Card>
        <Card>
          <LinkRow to="brands" icon="official" title="品牌名单" text="各品牌的官方电话和授权网点" />
          <LinkRow
            to="numberWarnings"
            icon="warning-list"
            title="警示号码"
            text="监管部门确认冒充官方的号码"
          />
          <LinkRow
            to="caseFile"
            icon="complaint"
            title="我要投诉举报"
            text="修坏了、乱收费、冒充官方，交给当地监管部门"
          />
        </Card>
        <LastLookups />
        <HomeFooter />
        {categories.state === 'ready' && <RegistryDate asOf={categories.value.registryAsOf} />}
      </div>
    </Page>
  );
}
